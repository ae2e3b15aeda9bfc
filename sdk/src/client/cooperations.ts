import type { Cooperation } from '../contract/cooperation.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { cooperations as routes } from './wire/cooperation.ts';

/** Binds the routes of cooperations to a feed. */
export function cooperationsOf(transport: Transport) {
  return {
    /**
     * Lists cooperations, newest first.
     *
     * Await it for one page, iterate it for every cooperation. The parties stand in `enterprise` and `college`.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const cooperation of feed.cooperations.list({ status: ['signed', 'active'] })) {
     *   console.log(cooperation.enterprise.name, cooperation.college.name);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Cooperation> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one cooperation.
     *
     * @throws {NotFoundError} when there is no such cooperation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const cooperation = await feed.cooperations.get('coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(cooperation.enterprise.name, cooperation.college.name);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Cooperation> =>
      callForObject(transport, routes.get, id, options),
  };
}
