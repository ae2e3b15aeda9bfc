import type { Health } from '../contract/health.ts';
import { callRoute } from './call-route.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { health as routes } from './wire/health.ts';

/** Binds the route of the feed's own state to a feed. */
export function healthOf(transport: Transport) {
  return {
    /**
     * Says whether the feed can do its work.
     *
     * @throws {ServerError} when it cannot.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const { status } = await feed.health.check({ retry: 0, timeout: 2_000 });
     * ```
     */
    check: (options?: CallOptions): ResponseCall<Health> => callRoute(transport, routes.check, options),
  };
}
