import { lastSeq } from './change-log.ts';
import type { Position } from './position.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

const day = 24 * 60 * 60 * 1000;
/** How long a deletion is told to whoever was away. */
const keptDays = 30;
const floorSetting = 'change_log_floor';

/**
 * Forgets changes older than 30 days that nobody needs who begins today: deletions, and what a later change of the
 * same object has replaced. Resolves with their number.
 */
export async function trimChangeLog(db: FeedDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * day).toISOString();
  return inTransaction(db, async (trx) => {
    const forgotten = await trx
      .deleteFrom('changes')
      .where('at', '<', before)
      // The last number stays, so that it never comes again.
      .where('seq', '<', await lastSeq(trx))
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('op', '=', 'delete'),
          exists(
            selectFrom('changes as later')
              .select('later.seq')
              .whereRef('later.object_id', '=', 'changes.object_id')
              .whereRef('later.seq', '>', 'changes.seq'),
          ),
        ]),
      )
      .returning(['seq', 'op'])
      .execute();
    const deletions = forgotten.filter(({ op }) => op === 'delete');
    if (deletions.length > 0) await raiseFloor(trx, Math.max(...deletions.map(({ seq }) => seq)));
    return forgotten.length;
  });
}

/** Tells whether the log no longer has everything that the holder of a position has to be told. */
export async function isForgotten(db: FeedDatabase, { after, fullUntil }: Position): Promise<boolean> {
  if (Math.max(after, fullUntil) < (await readFloor(db))) return true;
  // Ahead of the log stands who was told what a restored backup does not know.
  return after > (await lastSeq(db));
}

/** Resolves with the number of the last deletion that is forgotten; 0 where none is. */
async function readFloor(db: FeedDatabase): Promise<number> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('name', '=', floorSetting)
    .executeTakeFirst();
  return Number(row?.value ?? 0);
}

async function raiseFloor(trx: FeedDatabase, seq: number): Promise<void> {
  const value = String(Math.max(seq, await readFloor(trx)));
  await trx
    .insertInto('settings')
    .values({ name: floorSetting, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
