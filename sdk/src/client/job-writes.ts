import type { Job } from '../contract/job.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { jobWrites as routes } from './wire/job-write.ts';

/** Binds the routes that write jobs to a feed; each asks for the scope `jobs:write`. */
export function jobWritesOf(transport: Transport) {
  return {
    /**
     * Publishes a job.
     *
     * @throws {ValidationError} when fields are wrong; `errors` points at each.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const job = await feed.jobs.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   title: '机电一体化技术员',
     *   locations: [{ city: '杭州', country: 'CN' }],
     *   pay: [{ min: 600_000, max: 900_000, currency: 'CNY', period: 'month', monthsPerYear: 13 }],
     * });
     * console.log(job.id, job.rev);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Job> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a job; what is left out stays as it is.
     *
     * @throws {PreconditionFailedError} when the job has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the job belongs to others.
     * @throws {NotFoundError} when there is no such job.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.jobs.get('job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.jobs.update(id, { openings: 12, department: null }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Job> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Closes a job, which stays readable with its reason for 90 days.
     *
     * @throws {ConflictError} `invalid_state_transition`, when it is closed already.
     * @throws {PermissionError} when the key may not, or the job belongs to others.
     * @throws {NotFoundError} when there is no such job.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.jobs.close('job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { reason: 'filled' });
     * ```
     */
    close: (
      id: string,
      closing: WriteInput<typeof routes.close>,
      options?: ChangeOptions & MakeOptions,
    ): ResponseCall<Job> => callWrite(transport, routes.close, { id }, closing, options),

    /**
     * Removes a job at once; whoever keeps a copy is told to forget it. What has ended is closed, not deleted.
     *
     * @throws {PermissionError} when the key may not, or the job belongs to others.
     * @throws {NotFoundError} when there is no such job.
     * @throws {GoneError} when it is deleted already.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.jobs.delete('job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
