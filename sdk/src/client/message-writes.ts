import type { Message } from '../contract/message.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { messageWrites as routes } from './wire/message-write.ts';

/** Binds the routes that write messages to a feed; each asks for the scope `conversations:write`. */
export function messageWritesOf(transport: Transport) {
  return {
    /**
     * Sends a message: a text, or ids of what it shows, or both.
     *
     * Where messages wait in an outbox, keep an `idempotencyKey` with each: sent again, however late and with another
     * key of the same organization, it stays one message.
     *
     * @throws {ValidationError} when there is nothing to read or to show, or under the key another message was sent.
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const idempotencyKey = crypto.randomUUID();
     * const { number } = await feed.messages.create(
     *   'conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   { sender: { name: '王老师' }, text: '下周可以来参观吗？' },
     *   { idempotencyKey },
     * );
     * console.log(number);
     * ```
     */
    create: (
      conversationId: string,
      draft: WriteInput<typeof routes.create>,
      options?: MakeOptions,
    ): ResponseCall<Message> => callWrite(transport, routes.create, { id: conversationId }, draft, options),

    /**
     * Takes back what an own message said; its place in the conversation stays.
     *
     * @throws {PermissionError} when it is a message of others.
     * @throws {NotFoundError} when there is no such message, or the key is no party to the conversation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * await feed.messages.delete(
     *   'conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     *   'msg_0193a5c07d2e7b3f8a6d4c1e9f5b2a70',
     * );
     * ```
     */
    delete: (conversationId: string, messageId: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id: conversationId, messageId }, undefined, options),
  };
}
