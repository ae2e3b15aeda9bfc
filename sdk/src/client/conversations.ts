import type { Conversation } from '../contract/conversation.ts';
import { callList } from './call-list.ts';
import { callRoute } from './call-route.ts';
import { type Filter, toQuery } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { conversations as routes } from './wire/conversation.ts';

/** Binds the routes that read conversations to a feed; each asks for the scope `conversations:read`. */
export function conversationsOf(transport: Transport) {
  return {
    /**
     * Lists the conversations of one organization, the latest active first, with what it has not read.
     *
     * A key that is bound to no organization names it by `organizationId`. In a browser the key is an ephemeral one
     * (`et_…`), which your server makes with `tokens.create`.
     *
     * @throws {PermissionError} when the key lacks the scope, or speaks for another organization.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * for await (const { subject, unreadCount, lastMessage } of feed.conversations.list()) {
     *   console.log(subject, unreadCount, lastMessage?.text);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Conversation> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one conversation, as the asking organization sees it.
     *
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { participants, callId } = await feed.conversations.get('conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(participants.map(({ name }) => name).join(', '), callId);
     * ```
     */
    get: (
      id: string,
      filter: Filter<typeof routes.get> = {},
      options?: CallOptions,
    ): ResponseCall<Conversation> => callRoute(transport, routes.get, options, toQuery(filter), { id }),
  };
}
