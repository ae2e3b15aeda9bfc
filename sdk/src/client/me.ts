import type { Key } from '../contract/key.ts';
import { callRoute } from './call-route.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { me as routes } from './wire/key.ts';

/** Binds the route of the feed's own key to a feed. */
export function meOf(transport: Transport) {
  return {
    /**
     * Returns what is known of the key that asks: its kind, what it may do, for whom and until when.
     *
     * @throws {AuthenticationError} `missing_key` without a key, `invalid_key` for one that holds no longer.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { kind, scopes, organizationId, expiresAt } = await feed.me.get();
     * console.log(kind, scopes, organizationId, expiresAt);
     * ```
     */
    get: (options?: CallOptions): ResponseCall<Key> => callRoute(transport, routes.get, options),
  };
}
