import type { SavedSearch, SavedSearchResults } from '../contract/saved-search.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing, ListPage } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { savedSearches as routes } from './wire/saved-search.ts';

/** An object that a saved search found, as the list of its collection tells it; its `id` says what it is. */
export type FoundObject = SavedSearchResults['data'][number];

/** One page of what a saved search finds. */
export type ResultsPage = ListPage<FoundObject> & Pick<SavedSearchResults, 'newCount' | 'seen'>;

/** Binds the routes that read saved searches to a feed; each asks for the scope `searches:write`. */
export function savedSearchesOf(transport: Transport) {
  return {
    /**
     * Lists saved searches, newest first; to a key of one organization those of its own.
     *
     * @throws {PermissionError} when the key lacks the scope.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * for await (const { name, collection, query } of feed.savedSearches.list()) {
     *   console.log(name, collection, JSON.stringify(query));
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<SavedSearch> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one saved search.
     *
     * @throws {NotFoundError} when there is no such search, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { name, notify } = await feed.savedSearches.get('sch_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(name, notify);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<SavedSearch> =>
      callForObject(transport, routes.get, id, options),

    /**
     * Lists what a saved search finds now; each page says how much of all that came or changed since it was last seen.
     *
     * @throws {NotFoundError} when there is no such search, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const page = await feed.savedSearches.results('sch_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(page.newCount, page.data.map(({ id }) => id));
     * await feed.savedSearches.update('sch_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { seen: page.seen });
     * ```
     */
    results: (
      id: string,
      filter: Filter<typeof routes.results> = {},
      options?: CallOptions,
    ): Listing<FoundObject, ResultsPage> => callList(transport, routes.results, filter, options, { id }),
  };
}
