import { createMiddleware } from 'hono/factory';
import { EphemeralKeyInUrlError, SecretKeyInUrlError } from '../errors.ts';

const secretKey = /(?<![\w-])sk_[\w-]/;
const ephemeralKey = /(?<![\w-])et_[\w-]{32}(?![\w-])/;
/** Nobody encodes more often by mistake. */
const encodedAtMost = 3;

/**
 * Refuses secret keys wherever they stand in an address, and ephemeral ones everywhere but in the `key` of a stream:
 * browsers open streams without headers, https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const refuseKeysInUrl = createMiddleware(async (c, next) => {
  const url = new URL(c.req.url);
  if (holds(secretKey, url.pathname + url.search)) throw new SecretKeyInUrlError();
  if (url.pathname.endsWith('/stream')) url.searchParams.delete('key');
  if (holds(ephemeralKey, url.pathname + url.search)) throw new EphemeralKeyInUrlError();
  await next();
});

/** Returns a path as it may be logged: one that holds a key is left out. */
export function loggedPath(path: string): string {
  return holds(secretKey, path) || holds(ephemeralKey, path) ? '(a key)' : path;
}

/** Looks for a key in an address as it is and as it reads after decoding. */
function holds(key: RegExp, address: string): boolean {
  let text = address;
  for (let times = 0; times <= encodedAtMost; times++) {
    if (key.test(text)) return true;
    text = decodeOnce(text);
  }
  return false;
}

/** As `decodeURIComponent` for ASCII, and without complaint about the rest. */
function decodeOnce(text: string): string {
  return text.replaceAll(/%([0-7][0-9a-f])/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
