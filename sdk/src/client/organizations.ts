import type { Organization } from '../contract/organization.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { organizations as routes } from './wire/organization.ts';

/** Binds the routes of organizations to a feed. */
export function organizationsOf(transport: Transport) {
  return {
    /**
     * Lists organizations, newest first.
     *
     * Await it for one page, iterate it for every organization. Enterprises, colleges and associations share one list; `kind` tells them apart.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const organization of feed.organizations.list({ kind: 'college', region: 'CN-ZJ' })) {
     *   console.log(organization.name);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Organization> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one organization.
     *
     * @throws {NotFoundError} when there is no such organization.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const organization = await feed.organizations.get('org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(organization.name);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Organization> =>
      callForObject(transport, routes.get, id, options),
  };
}
