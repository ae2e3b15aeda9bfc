import type { Change } from '@recruitment-feed/sdk/contract';
import { type Copy, LostCopyError, type Slot } from './copy.ts';
import { type FeedDatabaseHandle, recordStores } from './database.ts';
import { readPage } from './read-page.ts';

/**
 * Writes changes and the copy that has come as far as they in one transaction, so that a crash loses neither or both.
 * What its index does not know yet is noted, unless it has none.
 * @throws {LostCopyError} before anything is written.
 */
export async function applyChanges(
  database: FeedDatabaseHandle,
  slot: Slot,
  copy: Copy,
  changes: readonly Change[],
): Promise<void> {
  const page = readPage(changes);
  const { generation } = copy;
  const transaction = database.transaction(['copies', 'changed', ...recordStores], 'readwrite');
  const copies = transaction.objectStore('copies');
  if ((await copies.get([copy.feed, slot]))?.generation !== generation) throw new LostCopyError();
  const writes: Promise<unknown>[] = [copies.put(copy, [copy.feed, slot])];
  for (const name of recordStores) {
    const { upserts, deleted } = page[name];
    const store = transaction.objectStore(name);
    for (const record of upserts) writes.push(store.put({ ...record, generation } as never));
    for (const id of deleted) writes.push(store.delete([generation, id]));
    if (copy.indexed === 0 || name === 'cooperations') continue;
    for (const id of [...upserts.map((record) => record.id), ...deleted]) {
      writes.push(transaction.objectStore('changed').put(true, [generation, name, id]));
    }
  }
  await settled(transaction.done, writes);
}

/** Waits for a transaction, whose own error tells more than that of a write which it took along. */
export async function settled(done: Promise<void>, writes: readonly Promise<unknown>[]): Promise<void> {
  const written = Promise.allSettled(writes);
  await done;
  await written;
}
