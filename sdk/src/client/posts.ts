import type { Post } from '../contract/post.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { posts as routes } from './wire/post.ts';

/** Binds the routes of posts to a feed. */
export function postsOf(transport: Transport) {
  return {
    /**
     * Lists posts, newest first.
     *
     * Await it for one page, iterate it for every post. Bodies are trees of blocks, never HTML.
     *
     * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * for await (const post of feed.posts.list({ topic: 'recruitment' })) {
     *   console.log(post.title, post.publishedAt);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Post> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one post.
     *
     * @throws {NotFoundError} when there is no such post.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const post = await feed.posts.get('post_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(post.title, post.publishedAt);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Post> =>
      callForObject(transport, routes.get, id, options),
  };
}
