import type { HonoRequest } from 'hono';
import { createMiddleware } from 'hono/factory';
import { InvalidKeyError, OriginNotAllowedError } from '../errors.ts';
import { findKey, type KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';

declare module 'hono' {
  interface ContextVariableMap {
    key?: KeyRecord;
  }
}

/** Checks the key of a request, where it has one; public reads need none. */
export function checkKey(db: FeedDatabase, clock: () => Date) {
  return createMiddleware(async (c, next) => {
    const given = givenKey(c.req);
    if (given !== undefined) {
      const key = await findKey(db, given, clock());
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

/** Returns the key that a request carries, in the header or else in the query; not yet known to be one. */
export function givenKey(request: HonoRequest): string | undefined {
  const authorization = request.header('Authorization');
  return authorization === undefined
    ? (new URL(request.url).searchParams.get('key') ?? undefined)
    : (/^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? '');
}

/** Tells whether an origin is in a list of origins; `https://*.example.edu` stands for every host below. */
export function allows(origins: readonly string[], origin: string): boolean {
  return origins.some((allowed) => {
    const [scheme, host] = allowed.split('://*.');
    if (host === undefined) return origin === allowed;
    const [before, name] = [`${scheme}://`, `.${host}`];
    if (!origin.startsWith(before) || !origin.endsWith(name)) return false;
    return /^[\w-]+(\.[\w-]+)*$/.test(origin.slice(before.length, -name.length));
  });
}
