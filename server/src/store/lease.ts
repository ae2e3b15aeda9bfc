import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Long enough for a pause, short enough that the work of a process that died is soon done by another. */
const leaseMilliseconds = 60_000;

/** The right to do alone what several processes could do. */
export interface Lease {
  name: string;
  holder: string;
}

/**
 * Takes a lease, or takes it for another minute. Resolves with false where another holder has it, until its minute is
 * over or it gives it back.
 */
export async function takeLease(db: FeedDatabase, { name, holder }: Lease, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + leaseMilliseconds).toISOString();
  // In a transaction: it waits for other writers without holding up this process.
  const taken = await inTransaction(db, (trx) =>
    trx
      .insertInto('leases')
      .values({ name, holder, until })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({ holder, until })
          .where(({ eb, or }) =>
            or([eb('leases.holder', '=', holder), eb('leases.until', '<=', now.toISOString())]),
          ),
      )
      .returning('holder')
      .executeTakeFirst(),
  );
  return taken !== undefined;
}

/** Gives a lease back. */
export async function giveLease(db: FeedDatabase, { name, holder }: Lease): Promise<void> {
  await inTransaction(db, (trx) =>
    trx.deleteFrom('leases').where('name', '=', name).where('holder', '=', holder).execute(),
  );
}
