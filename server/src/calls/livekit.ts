import { type JWTPayload, SignJWT } from 'jose';
import * as z from 'zod/mini';

/** A media server that speaks LiveKit's protocol, and the pair of key and secret that it knows this feed by. */
export interface LiveKit {
  /** Where clients connect, such as `wss://calls.example.com`. */
  url: string;
  key: string;
  secret: string;
}

/** Who is let into which room. */
export interface Participant {
  room: string;
  /** Opaque, because media servers log it; a second one of the same identity puts the first out. */
  identity: string;
  /** What others in the call are shown. */
  name: string;
}

const secondsToConnect = 600;
const secondsToAct = 60;
const millisecondsToAnswer = 5000;

/**
 * Resolves with a token that lets a participant into a room within the next ten minutes; its claims are those of
 * https://docs.livekit.io/frontends/reference/tokens-grants/
 */
export async function mintCallToken(
  liveKit: LiveKit,
  { room, identity, name }: Participant,
  now: Date,
): Promise<{ token: string; expiresAt: string }> {
  const video = { room, roomJoin: true, canPublish: true, canSubscribe: true };
  return sign(liveKit, { sub: identity, name, video }, { now, holds: secondsToConnect });
}

/**
 * Puts everybody out of a room and closes it; one that is not there is closed already.
 * https://docs.livekit.io/reference/other/roomservice-api/#deleteroom
 *
 * @throws Error where the media server refuses, or does not answer within five seconds.
 */
export async function deleteRoom(liveKit: LiveKit, room: string, now: Date): Promise<void> {
  const { token } = await sign(liveKit, { video: { roomCreate: true } }, { now, holds: secondsToAct });
  const base = liveKit.url.replace(/^ws/, 'http').replace(/\/+$/, '');
  const response = await fetch(`${base}/twirp/livekit.RoomService/DeleteRoom`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ room }),
    redirect: 'error',
    signal: AbortSignal.timeout(millisecondsToAnswer),
  });
  const { code } = TwirpAnswer.parse(await response.json());
  if (!response.ok && code !== 'not_found')
    throw new Error(`The media server answers ${response.status} ${code ?? ''}.`);
}

/** An error has a code, https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
const TwirpAnswer = z.looseObject({ code: z.optional(z.string()) });

async function sign(
  { key, secret }: LiveKit,
  claims: JWTPayload,
  { now, holds }: { now: Date; holds: number },
): Promise<{ token: string; expiresAt: string }> {
  const seconds = Math.floor(now.getTime() / 1000);
  const expires = seconds + holds;
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(key)
    .setNotBefore(seconds)
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
  return { token, expiresAt: new Date(expires * 1000).toISOString() };
}
