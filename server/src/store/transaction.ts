import type { FeedDatabase } from './schema.ts';

/**
 * Runs `work` in a transaction: in the one that `db` already is, or in one of its own.
 *
 * @throws UnavailableError where others write for longer than is waited.
 */
export async function inTransaction<Result>(
  db: FeedDatabase,
  work: (trx: FeedDatabase) => Promise<Result>,
): Promise<Result> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
