import { settled } from './apply-changes.ts';
import { buildIndex } from './build-index.ts';
import { type Copy, LostCopyError, type Slot } from './copy.ts';
import { type FeedDatabaseHandle, wholeGeneration } from './database.ts';
import { partNames } from './index/index-parts.ts';

/**
 * Builds the index of a copy that has everything, and swaps in one transaction: until then the index and the copy before
 * serve, and after a crash the work is done again. What was swapped out stays for those who read it; `sweep` takes it away.
 * @param now in milliseconds of the epoch.
 * @throws {LostCopyError} before anything is written.
 */
export async function finishCopy(
  database: FeedDatabaseHandle,
  slot: Slot,
  copy: Copy,
  now: number,
): Promise<void> {
  const { feed, generation, indexed } = copy;
  const before = slot === 'staging' ? await database.get('copies', [feed, 'current']) : undefined;
  const built = await buildIndex(database, copy, before, now);
  const isBuilt = Object.keys(built).length > 0;
  const range = wholeGeneration(generation);
  const counts = {
    jobs: await database.count('jobs', range),
    cooperations: await database.count('cooperations', range),
  };
  const transaction = database.transaction(['copies', 'changed', 'parts'], 'readwrite');
  const copies = transaction.objectStore('copies');
  if ((await copies.get([feed, slot]))?.generation !== generation) throw new LostCopyError();
  const parts = transaction.objectStore('parts');
  const writes: Promise<unknown>[] = [];
  if (isBuilt) {
    for (const name of partNames) {
      const part = built[name] ?? (await parts.get([generation, indexed, name]));
      if (part !== undefined) writes.push(parts.put(part, [generation, indexed + 1, name]));
    }
    writes.push(transaction.objectStore('changed').delete(range));
  }
  const done = { ...copy, counts, indexed: indexed + (isBuilt ? 1 : 0), syncedAt: now };
  writes.push(copies.put(done, [feed, 'current']), copies.delete([feed, 'staging']));
  await settled(transaction.done, writes);
}
