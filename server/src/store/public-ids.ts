import type { FeedDatabase } from './schema.ts';

/** Resolves with those ids whose job, cooperation, post or event anybody can read now. */
export async function publicIds(db: FeedDatabase, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('jobs')
    .select('id')
    .where('id', 'in', ids)
    .where('deleted_at', 'is', null)
    .unionAll(db.selectFrom('cooperations').select('id').where('id', 'in', ids))
    .unionAll(db.selectFrom('posts').select('id').where('id', 'in', ids))
    .unionAll(db.selectFrom('events').select('id').where('id', 'in', ids))
    .execute();
  return new Set(rows.map(({ id }) => id));
}
