import { randomUUID } from 'node:crypto';
import type { Call, callWrites } from '@recruitment-feed/sdk/contract';
import { mintCallToken } from '../calls/livekit.ts';
import { ended, isMissed, joined } from '../calls/moves.ts';
import { NotFoundError } from '../errors.ts';
import { findCall, findCallGoingOn, insertCall, updateCall } from '../store/calls.ts';
import { touchConversation } from '../store/conversation-parties.ts';
import { findOrganization } from '../store/organizations.ts';
import { noteRoomToClose } from '../store/rooms-to-close.ts';
import { AlreadyExistsError, CallsNotConfiguredError } from '../write-errors.ts';
import { missing } from './missing.ts';
import { requireOpen, requireSpeaker } from './parties.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const callWriteHandlers: WriteHandlers<typeof callWrites> = {
  start: async ({ id: conversationId, body }, context) => {
    const { db, key, now } = context;
    await requireOpen(db, key, conversationId);
    const startedBy = await requireSpeaker(db, key, conversationId, { named: body.organizationId });
    const other = await findCallGoingOn(db, conversationId);
    if (other && !isMissed(other, now))
      throw new AlreadyExistsError(`${other.id} is going on in this conversation: join it.`, {
        callId: other.id,
      });
    // Its caller's page may have died before it could hang up.
    if (other) await end(other, other.startedBy, context);
    const id = await insertCall(db, { conversationId, startedBy }, now);
    await touchConversation(db, conversationId, now, { active: true });
    return (await findCall(db, id)) ?? missing(db, id);
  },

  join: async ({ id, body }, context) => {
    const { db, key, now, liveKit } = context;
    const call = await openCall(id, context);
    const organizationId = await requireSpeaker(db, key, call.conversationId, { named: body.organizationId });
    const next = joined(call, organizationId, now);
    if (!liveKit) throw new CallsNotConfiguredError();
    if (next !== call) await updateCall(db, next, now);
    const name = body.name ?? (await findOrganization(db, organizationId))?.name ?? organizationId;
    // An identity of its own for each who joins: several people of one organization do not put each other out.
    const participant = { room: id, identity: `${organizationId}:${randomUUID()}`, name };
    return { url: liveKit.url, ...(await mintCallToken(liveKit, participant, now)) };
  },

  end: async ({ id, body, checkRevision }, context) => {
    const { db, key, now } = context;
    const call = await openCall(id, context);
    const organizationId = await requireSpeaker(db, key, call.conversationId, { named: body.organizationId });
    checkRevision(call.rev);
    await end(call, organizationId, context);
    await touchConversation(db, call.conversationId, now, { active: false });
    return (await findCall(db, id)) ?? missing(db, id);
  },
};

/** Ends a call; its room is closed afterwards, where somebody may be in it. */
async function end(call: Call, organizationId: string, { db, now, liveKit }: WriteContext): Promise<void> {
  await updateCall(db, ended(call, organizationId, now), now);
  if (liveKit && call.joined.length > 0) await noteRoomToClose(db, call.id, now);
}

/** Resolves with a call of which the key may know. Throws a NotFoundError for any other. */
async function openCall(id: string, { db, key }: WriteContext): Promise<Call> {
  const call = await findCall(db, id);
  if (!call) throw new NotFoundError(`There is no ${id} here.`);
  await requireOpen(db, key, call.conversationId, id);
  return call;
}
