import * as z from 'zod/mini';
import type { Mark } from '../marks/mark.ts';
import { MarkSchema } from '../marks/mark-schema.ts';
import { type StudentProfile, StudentProfileSchema } from '../profile/student-profile.ts';
import { parseFeedAddress } from '../settings/feed-address.ts';
import { reminderDays, type Settings, withFeeds } from '../settings/settings-versions.ts';

/** Everything that the extension keeps of a student; the copy of the feed is not hers. */
export interface StudentData {
  profile: StudentProfile;
  settings: Settings;
  marks: Mark[];
}

/** Why a file is refused, each with its own sentence for the student. */
export type FileProblem =
  | { code: 'too-large' | 'not-ours' | 'newer' }
  /** `at` names the value that cannot be read, such as `profile.graduationYear`. */
  | { code: 'bad-value'; at: string };

export type FileReading = { data: StudentData } | { problem: FileProblem };

const format = 'recruitment-feed-companion';
/** Grows when an older file would be misread, which is then brought up to date here, or when an older extension would misread this one. */
const version = 3;
const longest = 20_000_000;
const mostFeeds = 50;

const Envelope = z.looseObject({
  format: z.literal(format),
  version: z.int().check(z.gte(1)),
  data: z.optional(z.unknown()),
});
const File: z.ZodMiniType<{ data: StudentData }> = z.object({
  data: z.strictObject({
    profile: StudentProfileSchema,
    settings: z.strictObject({
      feeds: z
        .array(z.string().check(z.refine((feed) => parseFeedAddress(feed) === feed)))
        .check(z.maxLength(mostFeeds)),
      language: z.enum(['auto', 'zh-CN', 'en']),
      reminders: z.exactOptional(
        z.strictObject({
          daysBefore: z.literal(reminderDays),
          since: z.exactOptional(z.int().check(z.gte(0))),
        }),
      ),
    }),
    marks: z.array(MarkSchema),
  }),
});

/** Writes all of a student's data as one file that {@link readDataFile} takes back. */
export function writeDataFile(data: StudentData, now: Date): string {
  return `${JSON.stringify({ format, version, exportedAt: now.toISOString(), data }, null, 2)}\n`;
}

/** Reads a file as a whole or not at all. */
export function readDataFile(text: string): FileReading {
  if (text.length > longest) return { problem: { code: 'too-large' } };
  const json = parseJson(text);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) return { problem: { code: 'not-ours' } };
  if (envelope.data.version > version) return { problem: { code: 'newer' } };
  const file = File.safeParse({ data: broughtUpToDate(envelope.data) });
  if (file.success) return file.data;
  const path = file.error.issues[0]?.path.slice(1) ?? [];
  return { problem: { code: 'bad-value', at: path.join('.') } };
}

/** Version 2 held no closing dates of the student's own; version 1 no marks, and the settings of their version 1. */
function broughtUpToDate({ version: written, data }: z.infer<typeof Envelope>): unknown {
  if (written !== 1 || typeof data !== 'object') return data;
  const { settings } = Object(data);
  const hasOneFeed = typeof settings?.feed === 'string';
  return { ...data, marks: [], ...(hasOneFeed && { settings: withFeeds(settings) }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
