import type { Key } from '../contract/key.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { keys as routes } from './wire/key.ts';

/** Binds the routes that read keys to a feed; each asks for the scope `keys:write`. */
export function keysOf(transport: Transport) {
  return {
    /**
     * Lists the keys that still hold, newest first; to a key of one organization those of its own. None shows the key
     * itself.
     *
     * @throws {PermissionError} when the key lacks the scope.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * for await (const { name, hint, kind, scopes } of feed.keys.list()) console.log(name, hint, kind, scopes);
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Key> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns what is known of one key.
     *
     * @throws {NotFoundError} when there is no such key, or it belongs to others; `GoneError` when it was revoked.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { name, origins } = await feed.keys.get('key_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(name, origins);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Key> =>
      callForObject(transport, routes.get, id, options),
  };
}
