import { createMiddleware } from 'hono/factory';
import { InvalidKeyError, OriginNotAllowedError, SecretKeyInUrlError } from '../errors.ts';
import { findKey, type KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';

declare module 'hono' {
  interface ContextVariableMap {
    key?: KeyRecord;
  }
}

/** Checks the key of a request, where it has one; public reads need none. */
export function checkKey(db: FeedDatabase) {
  return createMiddleware(async (c, next) => {
    const { searchParams } = new URL(c.req.url);
    if ([...searchParams.values()].some((value) => value.startsWith('sk_'))) throw new SecretKeyInUrlError();
    const given = bearer(c.req.header('Authorization')) ?? searchParams.get('key') ?? undefined;
    if (given !== undefined) {
      const key = await findKey(db, given);
      if (!key) throw new InvalidKeyError();
      c.set('key', key);
      const origin = c.req.header('Origin');
      if (key.origins.length > 0) {
        c.header('Vary', 'Origin', { append: true });
        // A server sends no origin and could send any: the list keeps honest sites apart, it proves nothing.
        if (origin !== undefined && !allows(key.origins, origin)) throw new OriginNotAllowedError(origin);
      }
    }
    await next();
  });
}

function bearer(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

/** Tells whether an origin is in a list of origins; `https://*.example.edu` stands for every host below. */
export function allows(origins: readonly string[], origin: string): boolean {
  return origins.some((allowed) => {
    const [scheme, host] = allowed.split('://*.');
    return host === undefined
      ? origin === allowed
      : origin.startsWith(`${scheme}://`) && origin.endsWith(`.${host}`);
  });
}
