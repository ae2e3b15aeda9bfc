import type { Change, SyncPage } from '@recruitment-feed/sdk/contract';
import { postingKey } from '@recruitment-feed/sdk/posting';
import { type FeedDatabaseHandle, type IndexState, type Slot, wholeGeneration } from './database.ts';
import { type KeyEntry, replaceEntries } from './key-index.ts';
import {
  type CooperationRecord,
  type JobRecord,
  type OrganizationRecord,
  toCooperationRecord,
  toJobRecord,
  toOrganizationRecord,
} from './records.ts';

/** A page of changes as records, ready to be written. */
export interface PageRecords {
  jobs: { upserts: JobRecord[]; deleted: string[] };
  organizations: { upserts: OrganizationRecord[]; deleted: string[] };
  cooperations: { upserts: CooperationRecord[]; deleted: string[] };
}

/** Reduces a page to records; collections and operations unknown here are passed over. */
export function readPage(changes: readonly Change[]): PageRecords {
  const page: PageRecords = {
    jobs: { upserts: [], deleted: [] },
    organizations: { upserts: [], deleted: [] },
    cooperations: { upserts: [], deleted: [] },
  };
  for (const change of changes) {
    if (change.collection === 'posts' || change.collection === 'events') continue;
    if (change.op === 'delete') page[change.collection]?.deleted.push(change.id);
    else if (change.op !== 'upsert') continue;
    else if (change.collection === 'jobs') page.jobs.upserts.push(toJobRecord(change.object));
    else if (change.collection === 'organizations')
      page.organizations.upserts.push(toOrganizationRecord(change.object));
    else if (change.collection === 'cooperations')
      page.cooperations.upserts.push(toCooperationRecord(change.object));
  }
  return page;
}

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
  const transaction = database.transaction(['state', 'jobs', 'organizations', 'cooperations'], 'readwrite');
  const [states, jobs] = [transaction.objectStore('state'), transaction.objectStore('jobs')];
  let { nextNumber } = before;
  const replaced = new Set<number>();
  const added: KeyEntry[] = [];

  for (const job of page.jobs.upserts) {
    const known = await jobs.index('by-id').getKey([generation, job.id]);
    const number = known?.[1] ?? nextNumber++;
    replaced.add(number);
    added.push(...job.identities.map((identity) => ({ key: postingKey(identity), number })));
    void jobs.put({ ...job, generation, number });
  }
  for (const id of page.jobs.deleted) {
    const known = await jobs.index('by-id').getKey([generation, id]);
    if (known === undefined) continue;
    replaced.add(known[1]);
    void jobs.delete(known);
  }
  for (const name of ['organizations', 'cooperations'] as const) {
    const store = transaction.objectStore(name);
    for (const record of page[name].upserts) void store.put({ ...record, generation } as never);
    for (const id of page[name].deleted) void store.delete([generation, id]);
  }

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
    void states.put(after, 'current');
    void states.delete('staging');
    if (previous !== undefined) {
      for (const name of ['jobs', 'organizations', 'cooperations'] as const) {
        void transaction.objectStore(name).delete(wholeGeneration(previous.generation));
      }
    }
  } else {
    void states.put(after, slot);
  }
  await transaction.done;
  return after;
}
