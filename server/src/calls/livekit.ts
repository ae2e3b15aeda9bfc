import { SignJWT } from 'jose';

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

/**
 * Resolves with a token that lets a participant into a room within the next ten minutes; its claims are those of
 * https://docs.livekit.io/frontends/reference/tokens-grants/
 */
export async function mintCallToken(
  { key, secret }: LiveKit,
  { room, identity, name }: Participant,
  now: Date,
): Promise<{ token: string; expiresAt: string }> {
  const seconds = Math.floor(now.getTime() / 1000);
  const expires = seconds + secondsToConnect;
  const token = await new SignJWT({
    name,
    video: { room, roomJoin: true, canPublish: true, canSubscribe: true },
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(key)
    .setSubject(identity)
    .setNotBefore(seconds)
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret));
  return { token, expiresAt: new Date(expires * 1000).toISOString() };
}
