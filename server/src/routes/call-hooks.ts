import type { Hono } from 'hono';
import { type HookEvent, readHook, roomOf } from '../calls/hook.ts';
import type { LiveKit } from '../calls/livekit.ts';
import { ended } from '../calls/moves.ts';
import { allowOnly } from '../http/methods.ts';
import { readBytes } from '../http/read-bytes.ts';
import { readQuery } from '../http/read-query.ts';
import { hasMovedOn, noteCallRoom } from '../store/call-rooms.ts';
import { findCall, updateCall } from '../store/calls.ts';
import { touchConversation } from '../store/conversation-parties.ts';
import { forgetRoom, noteRoomToClose } from '../store/rooms-to-close.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';

const path = '/v1/hooks/livekit';
const body = { accepted: ['application/webhook+json', 'application/json'], maxBytes: 64 * 1024 };

/** Mounts where the media server tells what happens in rooms. It has no key: what it tells is signed. */
export function mountCallHooks(
  app: Hono,
  { db, liveKit, clock }: { db: FeedDatabase; liveKit: LiveKit; clock: () => Date },
): void {
  app.post(path, async (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    const [authorization, now] = [c.req.header('Authorization'), clock()];
    const event = await readHook(liveKit, { authorization, body: await readBytes(c.req.raw, body), now });
    await inTransaction(db, (trx) => heed(trx, event, now));
    return c.body(null, 204, { 'Cache-Control': 'no-store' });
  });
  app.all(path, allowOnly(['POST', 'OPTIONS']));
}

/**
 * Ends a call whose room has closed, and closes a room that somebody has entered after its call ended. What is told of a
 * room comes late at times, and again: a call whose room was opened anew since goes on.
 */
async function heed(trx: FeedDatabase, told: HookEvent, now: Date): Promise<void> {
  const { event, room } = told;
  const call = room && (await findCall(trx, room.name));
  if (!call) return;
  const opened = roomOf(told);
  if (event === 'room_started' || event === 'participant_joined') {
    if (opened) await noteCallRoom(trx, opened);
    if (event === 'participant_joined' && call.status === 'ended') await noteRoomToClose(trx, call.id, now);
    return;
  }
  if (event !== 'room_finished' || (opened && (await hasMovedOn(trx, opened)))) return;
  await forgetRoom(trx, call.id);
  if (call.status === 'ended') return;
  await updateCall(trx, ended(call, call.startedBy, now), now);
  await touchConversation(trx, call.conversationId, now, { active: false });
}
