import type { Call } from '../contract/call.ts';
import type { CallAccess } from '../contract/call-write.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { callWrites as routes } from './wire/call-write.ts';

/** Binds the routes that start, join and end video calls to a feed; each asks for the scope `calls:join`. */
export function callWritesOf(transport: Transport) {
  return {
    /**
     * Starts a video call in a conversation, which rings until another party joins. Its caller joins it too.
     *
     * @throws {ConflictError} `already_exists`, when one is going on: its id is the conversation's `callId`.
     * @throws {NotFoundError} when there is no such conversation, or the key is no party to it.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { id, status } = await feed.calls.start('conv_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(id, status);
     * ```
     */
    start: (
      conversationId: string,
      draft: WriteInput<typeof routes.start> = {},
      options?: MakeOptions,
    ): ResponseCall<Call> => callWrite(transport, routes.start, { id: conversationId }, draft, options),

    /**
     * Joins a video call, and returns what LiveKit's client connects with: `room.connect(url, token)`.
     *
     * @throws {ConflictError} `invalid_state_transition`, when the call has ended.
     * @throws {ServerError} `calls_not_configured`, when the feed has no media server.
     * @throws {NotFoundError} when there is no such call, or the key is no party to its conversation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { url, expiresAt } = await feed.calls.join('call_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { name: '王老师' });
     * console.log(url, expiresAt);
     * ```
     */
    join: (
      id: string,
      draft: WriteInput<typeof routes.join> = {},
      options?: MakeOptions,
    ): ResponseCall<CallAccess> => callWrite(transport, routes.join, { id }, draft, options),

    /**
     * Ends a video call for all; one that rings is missed if its caller ends it, declined if another party does.
     *
     * @throws {ConflictError} `invalid_state_transition`, when the call has ended already.
     * @throws {PreconditionFailedError} when the call has changed since the `rev` of `ifMatch`.
     * @throws {NotFoundError} when there is no such call, or the key is no party to its conversation.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * // In a browser, with a key that your server has made for its user.
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'et_0a1b2c' });
     * const { endReason } = await feed.calls.end('call_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(endReason);
     * ```
     */
    end: (
      id: string,
      draft: WriteInput<typeof routes.end> = {},
      options?: ChangeOptions & MakeOptions,
    ): ResponseCall<Call> => callWrite(transport, routes.end, { id }, draft, options),
  };
}
