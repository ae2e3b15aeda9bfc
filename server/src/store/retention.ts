import { appendChanges } from './change-log.ts';
import type { FeedDatabase } from './schema.ts';
import { removeDocuments } from './search-write.ts';
import { inTransaction } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a closed job stays readable. */
const closedJobDays = 90;

/** Jobs retired at once, so that the request in whose passing it happens waits for a moment only. */
const atOnce = 500;

/**
 * Stops telling jobs whose time after closing is over, with a tombstone for each; at most 500, the others at the next
 * call. Resolves with their number.
 */
export async function retireClosedJobs(db: FeedDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - closedJobDays * day).toISOString();
  const due = () =>
    db
      .selectFrom('jobs')
      .select('id')
      .where('status', '=', 'closed')
      .where('deleted_at', 'is', null)
      .where('closed_at', '<', before);
  // Asked first without a transaction: almost always nothing is due, and then nobody waits for the writer.
  if (!(await due().limit(1).executeTakeFirst())) return 0;
  return inTransaction(db, async (trx) => {
    const retired = await trx
      .updateTable('jobs')
      .set((eb) => ({ deleted_at: now.toISOString(), rev: eb('rev', '+', 1), updated_at: now.toISOString() }))
      .where('id', 'in', due().limit(atOnce))
      .returning(['id', 'rev'])
      .execute();
    await removeDocuments(
      trx,
      retired.map(({ id }) => id),
    );
    await appendChanges(
      trx,
      'jobs',
      retired.map(({ id, rev }) => ({ id, rev, op: 'delete' as const })),
      now,
    );
    return retired.length;
  });
}
