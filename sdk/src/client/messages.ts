import type { Message } from '../contract/message.ts';
import { callList } from './call-list.ts';
import { callRoute } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { messages as routes } from './wire/message.ts';

/** Binds the routes that read messages to a feed; each asks for the scope `conversations:read`. */
export function messagesOf(transport: Transport) {
  return {
    /**
     * Lists the messages of a conversation, newest first; those `after` a message, oldest first.
     *
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const after = 'msg_0193a5c07d2e7b3f8a6d4c1e9f5b2a70';
     * for await (const { number, text } of feed.messages.list('conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { after })) {
     *   console.log(number, text);
     * }
     * ```
     */
    list: (
      conversationId: string,
      filter: Filter<typeof routes.list> = {},
      options?: CallOptions,
    ): Listing<Message> => callList(transport, routes.list, filter, options, { id: conversationId }),

    /**
     * Returns one message of a conversation.
     *
     * @throws {NotFoundError} when there is no such message, or the key is no party to the conversation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { sender, text } = await feed.messages.get(
     *   'conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   'msg_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     * );
     * console.log(sender.name, text);
     * ```
     */
    get: (conversationId: string, messageId: string, options?: CallOptions): ResponseCall<Message> =>
      callRoute(transport, routes.get, options, undefined, { id: conversationId, messageId }),
  };
}
