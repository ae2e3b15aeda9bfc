import type { Hono } from 'hono';
import { type HookEvent, readHook } from '../calls/hook.ts';
import type { LiveKit } from '../calls/livekit.ts';
import { ended } from '../calls/moves.ts';
import { allowOnly } from '../http/methods.ts';
import { readBytes } from '../http/read-bytes.ts';
import { readQuery } from '../http/read-query.ts';
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

/** Ends a call whose room has closed, and closes a room that somebody has entered after its call ended. */
async function heed(trx: FeedDatabase, { event, room }: HookEvent, now: Date): Promise<void> {
  const call = room && (await findCall(trx, room.name));
  if (!call) return;
  if (event === 'participant_joined' && call.status === 'ended') return noteRoomToClose(trx, call.id, now);
  if (event !== 'room_finished') return;
  await forgetRoom(trx, call.id);
  if (call.status === 'ended') return;
  await updateCall(trx, ended(call, call.startedBy, now), now);
  await touchConversation(trx, call.conversationId, now, { active: false });
}
