import type { SyncPage } from '@recruitment-feed/sdk/contract';
import { postingKey } from '@recruitment-feed/sdk/posting';
import {
  type FeedDatabaseHandle,
  type IndexState,
  recordStores,
  type Slot,
  wholeGeneration,
} from './database.ts';
import { type KeyEntry, replaceEntries } from './key-index.ts';
import { readPage } from './read-page.ts';

/**
 * Writes a page and the cursor after it in one transaction, so that a crash loses neither or both.
 * The page that ends a sync makes a staged copy the current one and clears the copy before.
 */
export async function applyPage(
  database: FeedDatabaseHandle,
  slot: Slot,
  before: IndexState,
  { changes, nextCursor, hasMore, pollAfterSeconds }: SyncPage,
  now: number,
): Promise<IndexState> {
  const page = readPage(changes);
  const { generation } = before;
  const transaction = database.transaction(['state', ...recordStores], 'readwrite');
  const states = transaction.objectStore('state');
  const jobs = transaction.objectStore('jobs');
  const organizations = transaction.objectStore('organizations');
  const cooperations = transaction.objectStore('cooperations');
  const writes: Promise<unknown>[] = [];
  let { nextNumber } = before;
  const replaced = new Set<number>();
  const added: KeyEntry[] = [];

  for (const job of page.jobs.upserts) {
    const known = await jobs.index('by-id').getKey([generation, job.id]);
    const number = known?.[1] ?? nextNumber++;
    replaced.add(number);
    added.push(...job.identities.map((identity) => ({ key: postingKey(identity), number })));
    writes.push(jobs.put({ ...job, generation, number }));
  }
  for (const id of page.jobs.deleted) {
    const known = await jobs.index('by-id').getKey([generation, id]);
    if (known === undefined) continue;
    replaced.add(known[1]);
    writes.push(jobs.delete(known));
  }
  for (const record of page.organizations.upserts) writes.push(organizations.put({ ...record, generation }));
  for (const record of page.cooperations.upserts) writes.push(cooperations.put({ ...record, generation }));
  for (const id of page.organizations.deleted) writes.push(organizations.delete([generation, id]));
  for (const id of page.cooperations.deleted) writes.push(cooperations.delete([generation, id]));

  const after: IndexState = {
    ...before,
    cursor: nextCursor,
    pollAfterSeconds,
    nextNumber,
    keyIndex: replaceEntries(before.keyIndex, replaced, added),
    ...(hasMore ? {} : { syncedAt: now }),
  };
  if (slot === 'staging' && !hasMore) {
    const previous = await states.get('current');
    writes.push(states.put(after, 'current'), states.delete('staging'));
    if (previous !== undefined) {
      const outdated = wholeGeneration(previous.generation);
      writes.push(...recordStores.map((name) => transaction.objectStore(name).delete(outdated)));
    }
  } else {
    writes.push(states.put(after, slot));
  }
  await Promise.all([...writes, transaction.done]);
  return after;
}
