import type { Token } from '../contract/token-write.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { tokenWrites as routes } from './wire/token-write.ts';

/** Binds the route that makes ephemeral keys to a feed; it asks for the scope `tokens:write`. */
export function tokenWritesOf(transport: Transport) {
  return {
    /**
     * Makes an ephemeral key for the browser of somebody who is signed in with you: 15 minutes, unless it says otherwise.
     *
     * Make it on your server, hand `token` to the page, and connect there with it: it begins with `et_`.
     *
     * @throws {PermissionError} when it would be allowed more than the key that asks, or speak for another organization.
     * @throws {ValidationError} when the organization does not exist, or a scope is not for browsers.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { token, expiresAt } = await feed.tokens.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71',
     *   scopes: ['conversations:read', 'conversations:write', 'calls:join'],
     * });
     * console.log(token.slice(0, 3), expiresAt);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<Token> =>
      callWrite(transport, routes.create, {}, draft, options),
  };
}
