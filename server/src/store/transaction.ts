import { UnavailableError } from '../errors.ts';
import { isBusy } from './busy.ts';
import { tellCommit } from './commits.ts';
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
  if (db.isTransaction) return work(db);
  try {
    const result = await db.transaction().execute(work);
    tellCommit(db);
    return result;
  } catch (error) {
    throw isBusy(error) ? new UnavailableError('Others are writing for too long.', 1, error) : error;
  }
}
