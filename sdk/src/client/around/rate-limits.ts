import type { Middleware } from './middleware.ts';

/** What the feed still grants, as the last answer of its kind said. */
export interface RateLimit {
  /** How many requests are granted in one window. */
  limit: number | undefined;
  /** How many of them are left. */
  remaining: number;
  /** When all are granted anew. */
  resetAt: Date;
}

/** By the names of the feed's policies: `read`, `search` and `write`. Absent until an answer has told of it. */
export type RateLimits = Readonly<Partial<Record<'read' | 'search' | 'write' | (string & {}), RateLimit>>>;

/**
 * Reads `RateLimit` and `RateLimit-Policy`, as much of them as a feed sends,
 * https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/
 */
export function readRateLimits(headers: Headers, now: number): [string, RateLimit][] {
  const limits = new Map(
    [...(headers.get('ratelimit-policy') ?? '').matchAll(/"([^"]+)";q=(\d+)/g)].map(
      ([, name, quota]) => [name, Number(quota)] as const,
    ),
  );
  return [...(headers.get('ratelimit') ?? '').matchAll(/"([^"]+)";r=(\d+);t=(\d+)/g)].map(
    ([, name = '', remaining, seconds]) => [
      name,
      {
        limit: limits.get(name),
        remaining: Number(remaining),
        resetAt: new Date(now + Number(seconds) * 1000),
      },
    ],
  );
}

/** Keeps what answers say of rate limits, read by `limits`. */
export function watchingRateLimits(): { middleware: Middleware; limits: RateLimits } {
  // Whatever a policy is called, it is no more than a name.
  const limits: Record<string, RateLimit> = Object.create(null);
  return {
    limits,
    async middleware(request, next) {
      const response = await next(request);
      for (const [name, limit] of readRateLimits(response.headers, Date.now())) limits[name] = limit;
      return response;
    },
  };
}
