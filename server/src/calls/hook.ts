import { createHash } from 'node:crypto';
import { jwtVerify } from 'jose';
import * as z from 'zod/mini';
import type { CallRoom } from '../store/call-rooms.ts';
import { InvalidRequestError, UnsignedHookError } from '../write-errors.ts';
import type { LiveKit } from './livekit.ts';

/** What the media server tells of a room, as far as it is heeded here. */
const HookEvent = z.looseObject({
  event: z.string(),
  room: z.optional(
    z.looseObject({
      name: z.string(),
      sid: z.optional(z.string()),
      creationTime: z.optional(z.union([z.string().check(z.regex(/^\d{1,12}$/)), z.int()])),
    }),
  ),
});
export type HookEvent = z.output<typeof HookEvent>;

/**
 * Returns which opening of a call's room is told of; undefined where it is not said. Of a room the media server writes
 * the seconds since 1970 in JSON's string of an int64, https://docs.livekit.io/reference/other/roomservice-api/#room
 */
export function roomOf({ room }: HookEvent): CallRoom | undefined {
  if (room?.sid === undefined || room.creationTime === undefined) return undefined;
  const openedAt = new Date(Number(room.creationTime) * 1000).toISOString();
  return { callId: room.name, sid: room.sid, openedAt };
}

/** How far apart the clocks of the two servers may be. */
const secondsApart = 60;

/**
 * Reads what the media server tells; its signature is over the hash of the body,
 * https://docs.livekit.io/home/server/webhooks/#receiving-webhooks
 *
 * @throws UnsignedHookError where it is not signed with the secret of the media server, or not now.
 * @throws InvalidRequestError where it is signed and cannot be read.
 */
export async function readHook(
  { key, secret }: LiveKit,
  { authorization = '', body, now }: { authorization?: string | undefined; body: Uint8Array; now: Date },
): Promise<HookEvent> {
  const signed = await jwtVerify(authorization, new TextEncoder().encode(secret), {
    algorithms: ['HS256'],
    issuer: key,
    currentDate: now,
    clockTolerance: secondsApart,
    requiredClaims: ['exp'],
  }).catch((cause: unknown) => {
    throw new UnsignedHookError(cause);
  });
  const hash = createHash('sha256').update(body).digest('base64');
  if (signed.payload.sha256 !== hash) throw new UnsignedHookError();
  try {
    return HookEvent.parse(JSON.parse(new TextDecoder().decode(body)));
  } catch {
    throw new InvalidRequestError('The body is no event of a media server.');
  }
}
