import type { KeyIndex } from './key-index.ts';
import type { PackedTexts } from './packed-texts.ts';

/** Which rows stand under a name, and whose rows they are. */
export interface NamedRows {
  /** Ids of the records, by row. */
  ids: PackedTexts;
  keys: KeyIndex;
}

/** What jobs are filtered and put in order by, each by row; rows are in ascending order of the jobs' ids. */
export interface JobColumns {
  /** When they were posted, in seconds of the epoch. */
  posted: Uint32Array;
  /** When they came into the student's copy, in seconds of the epoch. */
  arrived: Uint32Array;
  /** 1 for a job that can be applied for. */
  open: Uint8Array;
  /** A bit for each kind of employment, in the order of the contract. */
  types: Uint16Array;
  /** Places in `employerIds`. */
  employers: Uint32Array;
  employerIds: PackedTexts;
  /** All rows, the newest first. */
  newest: Uint32Array;
}

/** The index of a copy of a feed, in parts that are read by themselves. */
export interface IndexParts {
  /** Jobs by the keys of their identities. */
  jobs: NamedRows;
  /** Organizations by the keys of their clues. */
  companies: NamedRows;
  columns: JobColumns;
  /** What is searched of each job, by row. */
  texts: PackedTexts;
  /** The open jobs as the SDK ranks them. */
  ranking: ArrayBuffer;
}

export const partNames = ['jobs', 'companies', 'columns', 'texts', 'ranking'] as const;
export type PartName = (typeof partNames)[number];
