import type { Job } from '@recruitment-feed/sdk/contract';
import type { KeptFields, Without } from '../store/objects.ts';
import type { ColumnMap } from './table/column-map.ts';

/** A file's text, parsed as far as formats can be told apart. */
export type Content =
  | { kind: 'json'; value: unknown }
  | { kind: 'html'; text: string }
  | { kind: 'table'; text: string };

/** What a source says of a job; the importer adds who employs, where it came from and what is kept. */
export type DraftJob = Partial<
  Without<Job, KeptFields | 'title' | 'organization' | 'publisher' | 'source' | 'closedAt'>
> & { title: string };

/** One record of a file, readable. */
export interface Draft {
  /** Where it stands: a JSON pointer, or `line 12`. */
  position: string;
  /** Its name within its board; the same in every later file. */
  sourceId: string;
  employer?: { name: string; url?: string };
  job: DraftJob;
  /** The record as the source wrote it. */
  original: unknown;
}

/** One record that is not imported, and why. */
export interface Skip {
  position: string;
  reason: string;
  /** The id of a record that is still in the file, though unreadable: its job is not gone. */
  sourceId?: string;
  /** True where the source itself has taken the record away. */
  withdrawn?: boolean;
}

/** Everything that an adapter found in a file. */
export interface Reading {
  /** The board's own name, where the records tell it; otherwise the records themselves tell which board it is. */
  board?: string;
  /** Whose board it is, by its name there, where boards belong to employers. */
  owner?: string;
  /** Whether the file is the whole board, so that what it lacks is gone. */
  complete: boolean;
  /** How many records the file itself says there are. */
  declared?: { count: number; position: string };
  drafts: Draft[];
  skipped: Skip[];
}

interface ReadOptions {
  map?: ColumnMap;
  /** True where the publisher stands in for employers that records do not name. */
  hasEmployer: boolean;
}

/** One feed format. */
export interface Adapter {
  /** Names the format in reports and in a job's `source.system`. */
  id: string;
  /** What a person calls it. */
  title: string;
  /** Decides by what the file says, never by its name. */
  recognise(content: Content): boolean;
  /** @throws RefusedError where the file as a whole cannot be read. */
  read(content: Content, options: ReadOptions): Reading;
}
