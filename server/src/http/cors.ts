import { cors } from 'hono/cors';

/** What a script of another origin may read of an answer. */
export const exposedHeaders = [
  'ETag',
  // By which a client holds a date in Retry-After against the feed's clock.
  'Date',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id',
  'Content-Range',
  'Idempotency-Replayed',
  'Feed-Last-Event-ID',
] as const;

/**
 * Lets every web page speak to the feed. There are no cookies, so a wildcard gives nothing away, and shared caches
 * need not keep an answer per origin. Asked-for request headers are allowed as they come.
 */
export const allowAllOrigins = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  exposeHeaders: [...exposedHeaders],
  maxAge: 7200,
});
