import type { educationLevels, Job } from '../../contract/job.ts';
import type { Pay } from '../../contract/pay.ts';

/** The highest education that somebody has, or will have on graduation; 大专 is `associate`, 中专/技校 `vocational`. */
export type Degree = (typeof educationLevels)[number];

/** A language that somebody speaks. */
export interface SpokenLanguage {
  /** Its name in Chinese or English, or its code in ISO 639-1: `英语`, `English`, `en`. */
  name: string;
  /** How well, from everyday words to the mother tongue; absent is unknown. */
  level?: 'basic' | 'working' | 'fluent' | 'native';
}

/** An examination that somebody has passed, or a licence that somebody holds. */
export interface Certificate {
  /** Under any name, with the grade where that is a part of it: `英语六级`, `CET-6`, `JLPT N1`, `电工证`. */
  name: string;
  /** Points in the examination's own scale: 425 of CET-6, 6.5 of IELTS. */
  score?: number;
}

/** The least pay that somebody would work for; a posting whose pay is unknown is never held to it. */
export interface PayFloor {
  /** In minor units of the currency (fen, cents). */
  amount: number;
  /** ISO 4217. */
  currency: string;
  /** Years and months are held against each other by 12 payments, or those that the posting names (14薪). */
  period: Pay['period'];
}

/** What somebody does not want to see. */
export interface Exclusions {
  /** Words that a posting must not hold, in any language: `夜班`, `commission only`. */
  words: readonly string[];
  /** Names of employers: short, legal or in another language. */
  companies: readonly string[];
}

/**
 * What a student says of herself and of the work she looks for. It is kept where she is (in her browser), and holds
 * nothing that may not count: no name, gender, age, origin, family or picture.
 *
 * An empty list and an absent field say nothing: what a posting asks there is neither met nor missed. Names may be
 * Chinese or English and of any spelling that the vocabulary knows; other words are looked for as they are written.
 */
export interface Profile {
  /** What she studies or studied: `机电一体化技术`, `mechanical engineering`. */
  majors: readonly string[];
  degree?: Degree;
  /** The year in which she gets it, or got it: 2026 for 2026届. */
  graduationYear?: number;
  /** Skills and tools: `PLC编程`, `SolidWorks`, `Python`. */
  skills: readonly string[];
  /** Where she would work: cities, provinces, countries, as `parsePlace` reads them: `杭州`, `浙江`, `Berlin`. */
  places: readonly string[];
  /** Whether she would also work from where she is, wherever the employer sits. */
  remote?: boolean;
  languages: readonly SpokenLanguage[];
  certificates: readonly Certificate[];
  /** How long she has worked in her field, in months, internships left out; 0 for none. */
  monthsOfExperience?: number;
  payFloor?: PayFloor;
  /** Kinds of employment that she takes. */
  employmentTypes: Job['employmentTypes'];
  exclusions: Exclusions;
}
