import type { SavedSearch } from '../contract/saved-search.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { savedSearchWrites as routes } from './wire/saved-search-write.ts';

/** Binds the routes that write saved searches to a feed; each asks for the scope `searches:write`. */
export function savedSearchWritesOf(transport: Transport) {
  return {
    /**
     * Saves a search: the collection, and the filter of its list, several values of a parameter as an array.
     *
     * @throws {ValidationError} when the filter is not one of the collection's list; `errors` points at each fault.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id } = await feed.savedSearches.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71',
     *   name: '浙江的焊工岗位',
     *   collection: 'jobs',
     *   query: { q: '焊工', region: ['CN-ZJ'], status: ['open'] },
     *   notify: 'digest',
     * });
     * console.log(id);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<SavedSearch> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a saved search, or marks its results as seen by the `seen` of one of their pages.
     *
     * @throws {PreconditionFailedError} when the search has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when the filter is not one of the collection's list.
     * @throws {NotFoundError} when there is no such search, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.savedSearches.get('sch_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.savedSearches.update(id, { query: { region: null }, notify: 'none' }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<SavedSearch> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Forgets a saved search.
     *
     * @throws {NotFoundError} when there is no such search, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.savedSearches.delete('sch_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
