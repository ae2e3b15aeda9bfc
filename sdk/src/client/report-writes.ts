import type { Report } from '../contract/report.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { reportWrites as routes } from './wire/report-write.ts';

/** Binds the routes that write talent reports to a feed; each asks for the scope `posts:write`. */
export function reportWritesOf(transport: Transport) {
  return {
    /**
     * Publishes a talent report of an association.
     *
     * @throws {ValidationError} when fields are wrong, or the organization is no association.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const report = await feed.reports.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a72',
     *   title: '机电行业人才趋势报告',
     *   period: { from: '2026-01-01', to: '2026-06-30' },
     *   summary: [{ type: 'paragraph', children: [{ type: 'text', text: '装配岗位需求上升。' }] }],
     *   language: 'zh-CN',
     *   figures: [{ key: 'openings', label: '岗位数', points: [['2026-01-31', 1200], ['2026-06-30', 1560]] }],
     * });
     * console.log(report.id);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Report> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a talent report; what is left out stays as it is, and a list is replaced as a whole.
     *
     * @throws {PreconditionFailedError} when the report has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the report belongs to others.
     * @throws {NotFoundError} when there is no such report.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.reports.get('rep_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.reports.update(id, { period: { to: '2026-09-30' } }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Report> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Removes a talent report.
     *
     * @throws {PermissionError} when the key may not, or the report belongs to others.
     * @throws {NotFoundError} when there is no such report.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.reports.delete('rep_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
