import type { Organization } from '../contract/organization.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { organizationWrites as routes } from './wire/organization-write.ts';

/**
 * Binds the routes that write organizations to a feed; each asks for the scope `organizations:write`, the verification
 * for `organizations:verify`.
 */
export function organizationWritesOf(transport: Transport) {
  return {
    /**
     * Adds an enterprise, a college or an association; for a key that is bound to no organization.
     *
     * @throws {ValidationError} when fields are wrong; `errors` points at each.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id } = await feed.organizations.create({
     *   kind: 'enterprise',
     *   name: '杭叉集团',
     *   legalName: '杭叉集团股份有限公司',
     *   language: 'zh-CN',
     *   domains: ['hcforklift.com'],
     * });
     * console.log(id);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Organization> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of an organization; what is left out stays as it is.
     *
     * One that changes its kind, names, aliases, domains or boards is verified no longer, unless the key may verify.
     *
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when fields are wrong.
     * @throws {NotFoundError} when there is no such organization; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.organizations.get('org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.organizations.update(id, { description: '叉车与智能物流', shortName: null }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Organization> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Says whether it is known who speaks for an organization; for the key of the feed's operator.
     *
     * @throws {PermissionError} when the key may not verify.
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {NotFoundError} when there is no such organization; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.organizations.get('org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.organizations.verify(id, { verified: true }, { ifMatch: rev });
     * ```
     */
    verify: (
      id: string,
      verification: WriteInput<typeof routes.verify>,
      options?: ChangeOptions,
    ): ResponseCall<Organization> => callWrite(transport, routes.verify, { id }, verification, options),

    /**
     * Removes an organization that nothing refers to; for a key that is bound to no organization.
     *
     * @throws {ConflictError} `still_referenced`, when jobs, posts, events or cooperations name it.
     * @throws {NotFoundError} when there is no such organization; `GoneError` when it is removed already.
     * @example
     * ```ts
     * import { createFeed, isApiError } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.organizations.delete('org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70').catch((error: unknown) => {
     *   if (!isApiError(error, 'still_referenced')) throw error;
     *   console.log(error.detail);
     * });
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
