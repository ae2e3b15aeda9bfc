import type { Collection } from '@recruitment-feed/sdk/contract';
import { type Cursors, questionOf } from './cursor.ts';

/** A place in the change log, as the cursors of `/v1/sync`, `/v1/stream` and the snapshots tell it. */
export interface Position {
  /** The number of the last change that the holder was told. */
  after: number;
  /** Deletions up to this number are no news: whoever began from nothing never held those objects. */
  fullUntil: number;
}

const question = (collections: readonly Collection[]) => questionOf('sync', { collections });

export function writePosition(
  cursors: Cursors,
  collections: readonly Collection[],
  { after, fullUntil }: Position,
): string {
  return cursors.write(question(collections), [String(after), String(fullUntil)]);
}

/** Reads a cursor of the change log. Throws as {@link Cursors.read} does. */
export function readPosition(cursors: Cursors, collections: readonly Collection[], cursor: string): Position {
  const [after = 0, fullUntil = 0] = cursors.read(question(collections), cursor).map(Number);
  return { after, fullUntil };
}
