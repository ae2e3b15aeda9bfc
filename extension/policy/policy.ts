import * as z from 'zod/mini';
import { parseFeedAddress } from '../settings/feed-address.ts';
import { type ReminderDays, reminderDays } from '../settings/settings-versions.ts';
import { boards } from '../sites/boards.ts';

/** What a college sets where it deploys the extension; the browser's own policy brings it. */
export interface Policy {
  /** Feeds before those of the student, in the place of the one that the build came with. She cannot remove them. */
  feeds?: string[];
  /** The id of the college that is chosen for her; she can choose another. */
  college?: string;
  /** The domains of the only boards on which pages are read by themselves. */
  boards?: string[];
  /** The language until she chooses one. */
  language?: 'zh-CN' | 'en';
  /** How many days before a closing date reminders come until she chooses. They stay off until she allows them. */
  reminderDays?: ReminderDays;
}

/** A value that is passed over: `at` names it, such as `feeds.0`. */
export interface PolicyProblem {
  at: string;
  code: 'unknown-name' | 'bad-value';
}

export interface PolicyReading {
  policy: Policy;
  problems: PolicyProblem[];
}

const domains = boards.flatMap((board) => board.domains);
const Feed = z.pipe(
  z.string().check(z.refine((address) => parseFeedAddress(address) !== undefined)),
  z.transform((address) => parseFeedAddress(address) ?? address),
);

/** Of each value by itself, so that a wrong one takes none of the others with it. */
const schemas: { [Name in keyof Policy]-?: z.ZodMiniType<Policy[Name]> } = {
  feeds: z.array(Feed).check(z.minLength(1), z.maxLength(20)),
  college: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  boards: z.array(z.enum(domains)),
  language: z.enum(['zh-CN', 'en']),
  reminderDays: z.literal(reminderDays),
};

/** The names of all values, in the order in which they are documented. */
export const policyNames = Object.keys(schemas) as (keyof Policy)[];

/** Reads what a browser hands over. What cannot be read is passed over and named. */
export function readPolicy(managed: Readonly<Record<string, unknown>>): PolicyReading {
  const reading: PolicyReading = { policy: {}, problems: [] };
  for (const [name, value] of Object.entries(managed)) {
    if (!isPolicyName(name)) {
      reading.problems.push({ at: name, code: 'unknown-name' });
      continue;
    }
    const read = schemas[name].safeParse(value);
    if (read.success) Object.assign(reading.policy, { [name]: read.data });
    else {
      const [issue] = read.error.issues;
      reading.problems.push({ at: [name, ...(issue?.path ?? [])].join('.'), code: 'bad-value' });
    }
  }
  return reading;
}

function isPolicyName(name: string): name is keyof Policy {
  return Object.hasOwn(schemas, name);
}
