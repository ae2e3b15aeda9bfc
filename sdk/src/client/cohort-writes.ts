import type { Cohort } from '../contract/cohort.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { cohortWrites as routes } from './wire/cohort-write.ts';

/** Binds the routes that write cohorts to a feed; each asks for the scope `organizations:write`. */
export function cohortWritesOf(transport: Transport) {
  return {
    /**
     * Tells of a college's graduates of one major, degree and year.
     *
     * @throws {ConflictError} `already_exists`, when the college has told of them.
     * @throws {ValidationError} when fields are wrong; `errors` points at each.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const cohort = await feed.cohorts.create({
     *   collegeId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71',
     *   major: { name: '机电一体化技术', code: '460301' },
     *   educationLevel: 'associate',
     *   graduationYear: 2027,
     *   count: 86,
     *   internship: { from: '2026-12-01', to: '2027-06-30' },
     *   language: 'zh-CN',
     * });
     * console.log(cohort.id);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Cohort> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a cohort; what is left out stays as it is, and so does whose it is.
     *
     * @throws {PreconditionFailedError} when the cohort has changed since the `rev` of `ifMatch`.
     * @throws {ConflictError} `already_exists`, when the college has told of such graduates elsewhere.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the cohort belongs to others.
     * @throws {NotFoundError} when there is no such cohort; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.cohorts.get('coh_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.cohorts.update(id, { count: 92, internship: null }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Cohort> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Removes a cohort at once; whoever keeps a copy is told to forget it.
     *
     * @throws {PermissionError} when the key may not, or the cohort belongs to others.
     * @throws {NotFoundError} when there is no such cohort; `GoneError` when it is removed already.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.cohorts.delete('coh_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
