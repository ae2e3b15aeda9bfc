import type { FeedDatabase } from './schema.ts';

/** One opening of a call's room: a room that everybody leaves is closed, and opened anew by who enters it next. */
export interface CallRoom {
  callId: string;
  sid: string;
  /** When the media server opened it, to the second. */
  openedAt: string;
}

/** Notes in which room a call is, unless it is known to be in a later one. */
export async function noteCallRoom(trx: FeedDatabase, { callId, sid, openedAt }: CallRoom): Promise<void> {
  await trx
    .insertInto('call_rooms')
    .values({ call_id: callId, sid, opened_at: openedAt })
    .onConflict((conflict) =>
      conflict
        .column('call_id')
        .doUpdateSet({ sid, opened_at: openedAt })
        .where('call_rooms.opened_at', '<=', openedAt),
    )
    .execute();
}

/** Tells whether a call is in another room, which was not opened before that one. */
export async function hasMovedOn(trx: FeedDatabase, { callId, sid, openedAt }: CallRoom): Promise<boolean> {
  const later = await trx
    .selectFrom('call_rooms')
    .select('sid')
    .where('call_id', '=', callId)
    .where('sid', '<>', sid)
    .where('opened_at', '>=', openedAt)
    .executeTakeFirst();
  return later !== undefined;
}
