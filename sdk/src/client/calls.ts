import type { Call } from '../contract/call.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { calls as routes } from './wire/call.ts';

/** Binds the routes that read video calls to a feed; each asks for the scope `conversations:read`. */
export function callsOf(transport: Transport) {
  return {
    /**
     * Lists the video calls of a conversation, newest first.
     *
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * for await (const { status, endReason } of feed.calls.list('conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70')) {
     *   console.log(status, endReason);
     * }
     * ```
     */
    list: (
      conversationId: string,
      filter: Filter<typeof routes.list> = {},
      options?: CallOptions,
    ): Listing<Call> => callList(transport, routes.list, filter, options, { id: conversationId }),

    /**
     * Returns one video call.
     *
     * @throws {NotFoundError} when there is no such call, or the key is no party to its conversation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { status, joined } = await feed.calls.get('call_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(status, joined.length);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Call> =>
      callForObject(transport, routes.get, id, options),
  };
}
