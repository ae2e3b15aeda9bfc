import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { RateLimitedError } from '../errors.ts';
import { clientAddress } from './client-address.ts';

/** How many requests of each kind one caller has in a minute. */
export interface RateLimits {
  /** Reads whose answer has to be made; one that the server or the caller still holds is free. */
  read: number;
  /** Reads with a search or with counts. */
  search: number;
  write: number;
}

/** Room for a campus behind one address; what stops a runaway loop, not a visitor. */
export const usualRateLimits: RateLimits = { read: 6000, search: 1200, write: 3000 };

const seconds = 60;
const free: readonly number[] = [304, 410];

/**
 * Limits what one caller asks for in a minute: a secret key wherever it is used, anybody else by address.
 *
 * Each process counts for itself. Headers follow https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 *
 * @throws RateLimitedError
 */
export function limitRates(limits: RateLimits, proxies: number) {
  const limiters = Object.fromEntries(
    Object.entries(limits).map(([name, points]) => [
      name,
      new RateLimiterMemory({ points, duration: seconds }),
    ]),
  ) as Record<keyof RateLimits, RateLimiterMemory>;

  return createMiddleware(async (c, next) => {
    const kind = kindOf(c);
    const caller = callerOf(c, proxies);
    if (kind === undefined || caller === undefined) return next();
    const limiter = limiters[kind];
    const { remaining, reset } = await consume(limiter, caller);
    c.res.headers.set('RateLimit-Policy', `"${kind}";q=${limits[kind]};w=${seconds}`);
    c.res.headers.set('RateLimit', `"${kind}";r=${Math.max(0, remaining)};t=${reset}`);
    if (remaining < 0) throw new RateLimitedError(kind, limits[kind], reset);
    await next();
    if (free.includes(c.res.status)) await limiter.reward(caller);
  });
}

function kindOf(c: Context): keyof RateLimits | undefined {
  if (c.req.method === 'OPTIONS' || c.req.path === '/v1/health') return undefined;
  if (c.req.method !== 'GET' && c.req.method !== 'HEAD') return 'write';
  return c.req.query('q') || c.req.query('facets') ? 'search' : 'read';
}

function callerOf(c: Context, proxies: number): string | undefined {
  const key = c.get('key');
  if (key && key.kind !== 'publishable') return key.id;
  const address = clientAddress(c, proxies);
  return address && `${key?.id ?? ''} ${address}`;
}

/** Resolves with how many are left, -1 where it was one too many, and the seconds until all are back. */
async function consume(limiter: RateLimiterMemory, caller: string) {
  const { consumedPoints, msBeforeNext } = await limiter
    .consume(caller)
    .catch((refused: RateLimiterRes) => refused);
  return {
    remaining: Math.max(-1, limiter.points - consumedPoints),
    reset: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  };
}
