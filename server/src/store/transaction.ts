import { tellCommit } from './commits.ts';
import type { FeedDatabase } from './schema.ts';

/** Runs `work` in a transaction: in the one that `db` already is, or in one of its own. */
export async function inTransaction<Result>(
  db: FeedDatabase,
  work: (trx: FeedDatabase) => Promise<Result>,
): Promise<Result> {
  if (db.isTransaction) return work(db);
  const result = await db.transaction().execute(work);
  tellCommit(db);
  return result;
}
