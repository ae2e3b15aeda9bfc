import type { Collection } from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import type { FeedDatabase } from './schema.ts';

export interface LoggedChange {
  seq: number;
  collection: Collection;
  object_id: string;
  rev: number;
  op: 'upsert' | 'delete';
}

/** What became of one object. */
export interface Change {
  id: string;
  rev: number;
  op: 'upsert' | 'delete';
}

/**
 * Appends to the change log, in the order given; to be called in the transaction of the write itself.
 *
 * Transactions write one at a time, by `begin immediate` on SQLite and by the writer's lock on PostgreSQL: so numbers
 * become visible in their order.
 */
export async function appendChanges(
  trx: FeedDatabase,
  collection: Collection,
  changes: readonly Change[],
  now: Date,
): Promise<void> {
  const at = now.toISOString();
  for (const batch of batches(changes)) {
    const rows = batch.map(({ id, rev, op }) => ({ collection, object_id: id, rev, op, at }));
    await trx.insertInto('changes').values(rows).execute();
  }
}

/** Objects that were written, as the log tells of them. */
export function upserts(objects: readonly { id: string; rev: number }[]): Change[] {
  return objects.map(({ id, rev }) => ({ id, rev, op: 'upsert' }));
}

/** Appends one change to the log, as {@link appendChanges} does. */
export function appendChange(
  trx: FeedDatabase,
  collection: Collection,
  change: Change,
  now: Date,
): Promise<void> {
  return appendChanges(trx, collection, [change], now);
}

/** Returns the number of the last change, 0 before the first. */
export async function lastSeq(db: FeedDatabase): Promise<number> {
  const row = await db
    .selectFrom('changes')
    .select((eb) => eb.fn.max('seq').as('seq'))
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Returns changes after `after` in the order of the log, of each object only the latest. */
export function changesAfter(
  db: FeedDatabase,
  { after, collections, limit }: { after: number; collections: readonly Collection[]; limit: number },
): Promise<LoggedChange[]> {
  return db
    .selectFrom('changes')
    .select(['seq', 'collection', 'object_id', 'rev', 'op'])
    .where('seq', '>', after)
    .where('collection', 'in', collections)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('changes as later')
            .select('later.seq')
            .whereRef('later.object_id', '=', 'changes.object_id')
            .whereRef('later.seq', '>', 'changes.seq'),
        ),
      ),
    )
    .orderBy('seq')
    .limit(limit)
    .execute();
}
