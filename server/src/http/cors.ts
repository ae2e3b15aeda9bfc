import { cors } from 'hono/cors';

/**
 * Lets every web page read the feed. There are no cookies, so a wildcard gives nothing away, and shared caches
 * need not keep an answer per origin. Asked-for request headers are allowed as they come.
 */
export const allowAllOrigins = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link', 'Retry-After', 'RateLimit', 'X-Request-Id', 'Feed-Last-Event-ID'],
  maxAge: 7200,
});
