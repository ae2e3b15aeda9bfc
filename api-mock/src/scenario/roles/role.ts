import type { educationLevels } from '@recruitment-feed/sdk/contract';
import type { Bilingual } from '../bilingual.ts';

/**
 * How somebody comes in: `intern` is paid by the day, `hourly` (part-time) and `seasonal` by the hour, all others by the month;
 * `graduate` means this year's leavers, `experienced` two or three years of work, `senior` five or more.
 */
export type Entry =
  | 'intern'
  | 'apprentice'
  | 'worker'
  | 'graduate'
  | 'experienced'
  | 'senior'
  | 'hourly'
  | 'seasonal';

/** One way in which a role is advertised. */
export interface Offer {
  title: Bilingual;
  entry: Entry;
  education: (typeof educationLevels)[number];
  /** Yuan, least and most. */
  pay: readonly [min: number, max: number];
}

/**
 * A kind of work. In duties and requirements `{product}` stands for something the employer makes (plural in
 * English) and `{line}` for a production line of its own.
 */
export interface Role {
  slug: string;
  department: Bilingual;
  majors: readonly Bilingual[];
  skills: readonly string[];
  duties: readonly Bilingual[];
  requirements: readonly Bilingual[];
  /** Asked only of those who come from a college or have just left one. */
  studentRequirements?: readonly Bilingual[];
  offers: readonly Offer[];
}
