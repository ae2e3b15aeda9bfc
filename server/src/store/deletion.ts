import { appendChange } from './change-log.ts';
import type { FeedDatabase } from './schema.ts';
import { removeDocument } from './search.ts';

/** Removes a post or an event with a tombstone in the change log; to be called in a transaction. */
export async function deleteObject(
  trx: FeedDatabase,
  collection: 'posts' | 'events',
  id: string,
  now: Date,
): Promise<void> {
  const { rev } = await trx
    .deleteFrom(collection)
    .where('id', '=', id)
    .returning('rev')
    .executeTakeFirstOrThrow();
  if (collection === 'posts') await removeDocument(trx, id);
  await appendChange(trx, collection, { id, rev: rev + 1, op: 'delete' }, now);
}

/** Tells whether an object of this id was there and was removed. */
export async function wasDeleted(db: FeedDatabase, id: string): Promise<boolean> {
  const row = await db
    .selectFrom('changes')
    .select('seq')
    .where('object_id', '=', id)
    .where('op', '=', 'delete')
    .executeTakeFirst();
  return row !== undefined;
}
