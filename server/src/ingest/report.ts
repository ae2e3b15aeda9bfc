import type { RefusalCode } from './refused.ts';

/** What an import has done with each record. */
export interface Counts {
  /** Records in the file: new + changed + unchanged + skipped. */
  read: number;
  /** Records that the feed had not: they are jobs now, open or closed as their source says. */
  new: number;
  /** Records whose job says something else now, or is open again. */
  changed: number;
  unchanged: number;
  /**
   * Jobs that were open before and are not any more: those gone from the file, and those that it now calls
   * closed (which count as changed too).
   */
  closed: number;
}

/** What became of one file. */
export interface Report extends Counts {
  file: string;
  /** The format's name; null where none was recognised. */
  format: string | null;
  /** Records that were left out, with where they stand and why. */
  skipped: { position: string; reason: string }[];
  seconds: number;
  /** What a person ought to know of an import that went through. */
  warnings?: string[];
  /** Why nothing was imported; all counts of jobs are then 0 and the database is as it was. */
  error?: { code: RefusalCode; message: string; position?: string };
}
