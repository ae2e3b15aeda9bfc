import type { Report } from '../contract/report.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { reports as routes } from './wire/report.ts';

/** Binds the routes of reports to a feed. */
export function reportsOf(transport: Transport) {
  return {
    /**
     * Lists talent reports of associations, newest first.
     *
     * Await it for one page, iterate it for every report.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const report of feed.reports.list()) {
     *   console.log(report.organization.name, report.title);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Report> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one report.
     *
     * @throws {NotFoundError} when there is no such report, or no longer.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const report = await feed.reports.get('rep_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(report.title, report.figures.length);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Report> =>
      callForObject(transport, routes.get, id, options),
  };
}
