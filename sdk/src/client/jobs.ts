import type { Job } from '../contract/job.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { jobs as routes } from './wire/job.ts';

/** Binds the routes of jobs to a feed. */
export function jobsOf(transport: Transport) {
  return {
    /**
     * Lists jobs, newest first.
     *
     * Await it for one page, iterate it for every job. Descriptions come with `include: 'description'`.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const job of feed.jobs.list({ status: 'open', employmentType: ['INTERN', 'FULL_TIME'] })) {
     *   console.log(job.title, job.organization.name);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Job> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one job with its description. A closed job stays readable for 90 days.
     *
     * @throws {NotFoundError} when there is no such job, `GoneError` when it was closed too long ago.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const job = await feed.jobs.get('job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(job.title, job.organization.name);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Job> =>
      callForObject(transport, routes.get, id, options),
  };
}
