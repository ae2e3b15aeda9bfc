/** Sends one request, and resolves with its answer. */
export type Fetch = (request: Request) => Promise<Response>;

/**
 * Stands around every request that a client sends, the repeated ones too.
 *
 * It may pass on another request, answer by itself, look at the answer or give another. The body of an answer that
 * it passes on is for the client: read a clone. What it throws fails the attempt as a broken connection would, which
 * is tried again. Requests carry the key: keep it out of what you write down.
 *
 * @example
 * ```ts
 * import { createFeed, type Middleware } from '@recruitment-feed/sdk';
 *
 * const traced: Middleware = (request, next) => {
 *   request.headers.set('traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01');
 *   return next(request);
 * };
 * const feed = createFeed({ baseUrl: 'https://feed.example.org', middleware: [traced] });
 * ```
 */
export type Middleware = (request: Request, next: Fetch) => Response | Promise<Response>;

/** Makes a fetch that goes through each in turn, the first one outermost. */
export function through(middleware: readonly Middleware[], fetch: Fetch): Fetch {
  return middleware.reduceRight<Fetch>((next, around) => async (request) => around(request, next), fetch);
}
