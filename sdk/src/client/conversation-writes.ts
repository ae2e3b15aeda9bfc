import type { Conversation } from '../contract/conversation.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { CallOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { conversationWrites as routes } from './wire/conversation-write.ts';

/** Binds the routes that write conversations to a feed; each asks for the scope `conversations:write`. */
export function conversationWritesOf(transport: Transport) {
  return {
    /**
     * Begins a conversation of two or more organizations, the writer's own among them.
     *
     * @throws {PermissionError} when the key speaks for none of them.
     * @throws {ValidationError} when an organization or something that it is about does not exist.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id } = await feed.conversations.create({
     *   organizationIds: ['org_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71'],
     *   subject: '顶岗实习',
     *   about: ['coop_0193a5c07d2e7b3f8a6d4c1e9f5b2a70'],
     * });
     * console.log(id);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Conversation> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Marks a message and all before it as read; a marker only ever moves forward.
     *
     * @throws {ValidationError} when there is no such message in the conversation.
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { id, lastMessage } = await feed.conversations.get('conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * if (lastMessage) await feed.conversations.read(id, { lastReadMessageId: lastMessage.id });
     * ```
     */
    read: (
      id: string,
      marker: WriteInput<typeof routes.read>,
      options?: CallOptions,
    ): ResponseCall<Conversation> => callWrite(transport, routes.read, { id }, marker, options),
  };
}
