import { educationLevels, employmentTypes, payPeriods } from '@recruitment-feed/sdk/contract';
import type { Profile } from '@recruitment-feed/sdk/match';
import * as z from 'zod/mini';

/** What the student says of herself. Lies in the extension's own IndexedDB, out of reach of every page. */
export interface StudentProfile extends Profile {
  /** The id of her college in the feed. */
  college?: string;
  /** Hosts on which the detector keeps out, although it may read them. */
  pausedSites: string[];
  /** Set while the detector keeps out everywhere. */
  paused?: true;
}

/** How well a language is spoken, from the least on. */
const languageLevels = ['basic', 'working', 'fluent', 'native'] as const;

const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const Names = z.array(Name).check(z.maxLength(200));
const Host = z.string().check(z.minLength(1), z.maxLength(255));

/** Reads a profile strictly: what has another shape, or more than this, is none. */
export const StudentProfileSchema: z.ZodMiniType<StudentProfile> = z.strictObject({
  college: z.exactOptional(Name),
  pausedSites: z.array(Host).check(z.maxLength(10_000)),
  paused: z.exactOptional(z.literal(true)),
  majors: Names,
  degree: z.exactOptional(z.enum(educationLevels)),
  graduationYear: z.exactOptional(z.int().check(z.gte(1950), z.lte(2100))),
  skills: Names,
  places: Names,
  remote: z.exactOptional(z.boolean()),
  languages: z
    .array(z.strictObject({ name: Name, level: z.exactOptional(z.enum(languageLevels)) }))
    .check(z.maxLength(200)),
  certificates: z
    .array(
      z.strictObject({ name: Name, score: z.exactOptional(z.number().check(z.gte(0), z.lte(1_000_000))) }),
    )
    .check(z.maxLength(200)),
  monthsOfExperience: z.exactOptional(z.int().check(z.gte(0), z.lte(1200))),
  payFloor: z.exactOptional(
    z.strictObject({
      amount: z.int().check(z.gte(0)),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
      period: z.enum(payPeriods),
    }),
  ),
  employmentTypes: z.array(z.enum(employmentTypes)),
  exclusions: z.strictObject({ words: Names, companies: Names }),
});

/** The profile of a student who has said nothing yet. */
export const nobody: StudentProfile = {
  pausedSites: [],
  majors: [],
  skills: [],
  places: [],
  languages: [],
  certificates: [],
  employmentTypes: [],
  exclusions: { words: [], companies: [] },
};

/** Whether a profile opens any field of work; without one no posting can fit it, whatever else it says. */
export function canMatch({ majors, skills, certificates }: Profile): boolean {
  return majors.length > 0 || skills.length > 0 || certificates.length > 0;
}
