import type { Cohort } from '../contract/cohort.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { cohorts as routes } from './wire/cohort.ts';

/** Binds the routes of cohorts to a feed. */
export function cohortsOf(transport: Transport) {
  return {
    /**
     * Lists graduates of colleges by major, degree and year, newest first.
     *
     * Await it for one page, iterate it for every cohort.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const cohort of feed.cohorts.list({ graduationYear: 2027, q: '机电一体化' })) {
     *   console.log(cohort.college.name, cohort.major.name, cohort.count);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Cohort> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one cohort.
     *
     * @throws {NotFoundError} when there is no such cohort, `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const cohort = await feed.cohorts.get('coh_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(cohort.major.name, cohort.count);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Cohort> =>
      callForObject(transport, routes.get, id, options),
  };
}
