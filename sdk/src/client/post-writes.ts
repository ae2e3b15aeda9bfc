import type { Post } from '../contract/post.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { postWrites as routes } from './wire/post-write.ts';

/** Binds the routes that write posts to a feed; each asks for the scope `posts:write`. */
export function postWritesOf(transport: Transport) {
  return {
    /**
     * Publishes a post. Pictures are sent before, by `media.upload`; films lie elsewhere.
     *
     * @throws {ValidationError} when fields are wrong; `errors` points at each.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const post = await feed.posts.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   topic: 'recruitment',
     *   title: '秋季校园招聘',
     *   body: [{ type: 'paragraph', children: [{ type: 'text', text: '11 月 26 日，杭州。' }] }],
     *   language: 'zh-CN',
     *   about: ['job_0193a5c07d2e7b3f8a6d4c1e9f5b2a70'],
     *   media: [{ type: 'image', id: 'med_0193a5c07d2e7b3f8a6d4c1e9f5b2a70' }],
     * });
     * console.log(post.id, post.publishedAt);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Post> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a post; what is left out stays as it is, and a list is replaced as a whole.
     *
     * @throws {PreconditionFailedError} when the post has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when fields are wrong.
     * @throws {PermissionError} when the key may not, or the post belongs to others.
     * @throws {NotFoundError} when there is no such post; `GoneError` when it was removed.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, rev } = await feed.posts.get('post_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * await feed.posts.update(id, { title: '秋季校园招聘（改期）', media: [] }, { ifMatch: rev });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Post> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Removes a post at once; whoever keeps a copy is told to forget it.
     *
     * @throws {PermissionError} when the key may not, or the post belongs to others.
     * @throws {NotFoundError} when there is no such post; `GoneError` when it is removed already.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.posts.delete('post_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
