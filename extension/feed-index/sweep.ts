import { settled } from './apply-changes.ts';
import { type FeedDatabaseHandle, recordStores } from './database.ts';

const stores = [...recordStores, 'changed', 'parts'] as const;

/**
 * Deletes what no copy holds any more: what a sync left that was stopped or replaced, indexes of earlier times, and the
 * copies of feeds that the student has taken off her list.
 */
export async function sweep(database: FeedDatabaseHandle, feeds: readonly string[]): Promise<void> {
  const transaction = database.transaction(['copies', ...stores], 'readwrite');
  const writes: Promise<unknown>[] = [];
  const copies = transaction.objectStore('copies');
  const kept: [generation: number, indexed: number][] = [];
  for (const key of await copies.getAllKeys()) {
    const copy = await copies.get(key);
    if (feeds.includes(key[0]) && copy !== undefined) kept.push([copy.generation, copy.indexed]);
    else writes.push(copies.delete(key));
  }
  const generations = kept.map(([generation]) => generation).sort((a, b) => a - b);
  for (const [at, before] of [...generations, undefined].entries()) {
    const gap = between(generations[at - 1], before);
    for (const name of stores) writes.push(transaction.objectStore(name).delete(gap));
  }
  for (const [generation, indexed] of kept) {
    const earlier = IDBKeyRange.bound([generation], [generation, indexed], false, true);
    writes.push(transaction.objectStore('parts').delete(earlier));
  }
  await settled(transaction.done, writes);
}

/** Covers every key of the generations between two. */
function between(after: number | undefined, before: number | undefined): IDBKeyRange {
  const low = after === undefined ? [] : [after, []];
  const high = before === undefined ? [[]] : [before];
  return IDBKeyRange.bound(low, high, false, true);
}

/** Gives up a copy that was being filled; `sweep` takes its records away. */
export async function discardStaging(database: FeedDatabaseHandle, feed: string): Promise<void> {
  await database.delete('copies', [feed, 'staging']);
}
