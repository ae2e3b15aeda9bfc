import { appendChange } from './change-log.ts';
import type { FeedDatabase } from './schema.ts';
import { removeDocuments } from './search-write.ts';

/** Removes an organization, a post, an event or a cohort with a tombstone in the change log; to be called in a transaction. */
export async function deleteObject(
  trx: FeedDatabase,
  collection: 'organizations' | 'posts' | 'events' | 'cohorts',
  id: string,
  now: Date,
): Promise<void> {
  const { rev } = await trx
    .deleteFrom(collection)
    .where('id', '=', id)
    .returning('rev')
    .executeTakeFirstOrThrow();
  if (collection !== 'events') await removeDocuments(trx, [id]);
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
