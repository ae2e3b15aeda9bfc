import type { FeedDatabase } from './schema.ts';

const maxAtOnce = 20;

/** Notes that the room of a call has to be closed; to be called in the transaction that ends the call. */
export async function noteRoomToClose(trx: FeedDatabase, callId: string, now: Date): Promise<void> {
  await trx
    .insertInto('rooms_to_close')
    .values({ call_id: callId, since: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Resolves with calls whose rooms have to be closed, those first that wait the longest. */
export async function roomsToClose(db: FeedDatabase): Promise<{ callId: string; since: string }[]> {
  return db
    .selectFrom('rooms_to_close')
    .select(['call_id as callId', 'since'])
    .orderBy('since')
    .limit(maxAtOnce)
    .execute();
}

/** Forgets a room, which is closed. */
export async function forgetRoom(db: FeedDatabase, callId: string): Promise<void> {
  await db.deleteFrom('rooms_to_close').where('call_id', '=', callId).execute();
}
