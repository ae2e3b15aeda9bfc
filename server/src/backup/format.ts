import { createHash } from 'node:crypto';

/** The first line of a backup. */
export interface Header {
  backup: 'recruitment-feed';
  format: 1;
  /** Of the database, as its migrations number it. */
  version: number;
  createdAt: string;
}

/**
 * A line of a backup, which is JSON. A table begins, its rows follow as lists of values, and it ends with their number
 * and hash; the last line ends the whole.
 */
export type Line =
  | Header
  | { table: string; columns: string[] }
  | { tableEnd: string; rows: number; sha256: string }
  | { end: true; tables: number }
  | Value[];

/** A value of a column; bytes are written in base64. */
export type Value = string | number | null | string[] | Uint8Array;

/** The tables that are not backed up: what can be made anew, and what is true for the moment only. */
export const leftOut: ReadonlySet<string> = new Set([
  'migrations',
  'leases',
  'presence',
  'rooms_to_close',
  'call_rooms',
  'snapshots',
  'snapshot_parts',
  'snapshot_chunks',
  // Made of the objects again.
  'search_documents',
  'job_facets',
  'facet_values',
  'facet_sets',
]);

export function encodeLine(line: Line): string {
  return `${JSON.stringify(line, (_, value) => (isBytes(value) ? { base64: toBuffer(value).toString('base64') } : value))}\n`;
}

export function decodeLine(text: string): Line {
  return JSON.parse(text, (_, value) =>
    value !== null && typeof value === 'object' && typeof value.base64 === 'string'
      ? new Uint8Array(Buffer.from(value.base64, 'base64'))
      : value,
  );
}

/** A hash of lines, in their order. */
export function createLineHash() {
  const hash = createHash('sha256');
  return { add: (text: string) => hash.update(text), read: () => hash.digest('hex') };
}

/** A Buffer has become its own description before it is asked. */
function isBytes(value: unknown): value is Uint8Array | { type: 'Buffer'; data: number[] } {
  if (value instanceof Uint8Array) return true;
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
}

function toBuffer(value: Uint8Array | { data: number[] }): Buffer {
  return value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(value.data);
}
