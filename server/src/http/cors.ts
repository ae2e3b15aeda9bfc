import { cors } from 'hono/cors';

/**
 * Lets every web page speak to the feed. There are no cookies, so a wildcard gives nothing away, and shared caches
 * need not keep an answer per origin. Asked-for request headers are allowed as they come.
 */
export const allowAllOrigins = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
  exposeHeaders: [
    'ETag',
    'Link',
    'Location',
    'Retry-After',
    'RateLimit',
    'RateLimit-Policy',
    'X-Request-Id',
    'Idempotency-Replayed',
    'Feed-Last-Event-ID',
  ],
  maxAge: 7200,
});
