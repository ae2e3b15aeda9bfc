import type { Cooperation } from '../contract/cooperation.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { MakeOptions, RevisionOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { cooperationWrites as routes } from './wire/cooperation-write.ts';

/**
 * Binds the routes that write cooperations to a feed; each asks for the scope `cooperations:write`. A cooperation is of
 * two parties, so that each change names the `rev` on which it builds.
 */
export function cooperationWritesOf(transport: Transport) {
  return {
    /**
     * Declares the intent of an enterprise and a college to cooperate; either may.
     *
     * @throws {ValidationError} when fields are wrong, or the parties are not an enterprise and a college.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const intent = await feed.cooperations.create({
     *   enterpriseId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   collegeId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71',
     *   kinds: ['order-class', 'internship-base'],
     *   title: '叉车装配订单班',
     *   language: 'zh-CN',
     * });
     * console.log(intent.status, intent.rev);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Cooperation> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a cooperation; what is left out stays as it is, and who cooperates always does.
     *
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the cooperation belongs to others.
     * @throws {NotFoundError} when there is no such cooperation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.cooperations.get('coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.cooperations.update(id, { summary: '每年 40 人，三年。' }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options: RevisionOptions,
    ): ResponseCall<Cooperation> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Signs an intent for one party; the signature of the second makes it signed.
     *
     * @throws {ConflictError} `already_exists` when the party has signed, `invalid_state_transition` when it is no
     *   intent any more.
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`: read what you sign.
     * @throws {PermissionError} when the key may not, or the cooperation belongs to others.
     * @throws {NotFoundError} when there is no such cooperation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev, college } = await feed.cooperations.get('coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * const { status } = await feed.cooperations.sign(id, { organizationId: college.id }, { ifMatch: rev });
     * console.log(status);
     * ```
     */
    sign: (
      id: string,
      signature: WriteInput<typeof routes.sign>,
      options: RevisionOptions & MakeOptions,
    ): ResponseCall<Cooperation> => callWrite(transport, routes.sign, { id }, signature, options),

    /**
     * Begins a cooperation that both parties have signed.
     *
     * @throws {ConflictError} `invalid_state_transition`, when it is not signed, or no longer only that.
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {PermissionError} when the key may not, or the cooperation belongs to others.
     * @throws {NotFoundError} when there is no such cooperation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.cooperations.get('coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.cooperations.activate(id, { ifMatch: rev });
     * ```
     */
    activate: (id: string, options: RevisionOptions & MakeOptions): ResponseCall<Cooperation> =>
      callWrite(transport, routes.activate, { id }, undefined, options),

    /**
     * Ends a cooperation, or withdraws an intent; it stays readable.
     *
     * @throws {ConflictError} `invalid_state_transition`, when it has ended already.
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {PermissionError} when the key may not, or the cooperation belongs to others.
     * @throws {NotFoundError} when there is no such cooperation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.cooperations.get('coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.cooperations.end(id, { ifMatch: rev });
     * ```
     */
    end: (id: string, options: RevisionOptions & MakeOptions): ResponseCall<Cooperation> =>
      callWrite(transport, routes.end, { id }, undefined, options),
  };
}
