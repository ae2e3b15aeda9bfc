import type { NewKey } from '../contract/key-write.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { CallOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { keyWrites as routes } from './wire/key-write.ts';

/** Binds the routes that make and revoke keys to a feed; each asks for the scope `keys:write`. */
export function keyWritesOf(transport: Transport) {
  return {
    /**
     * Makes a key, which only this answer shows: keep `key` at once. It may do no more than the key that asks.
     *
     * A publishable key has `origins`, the web sites on which it may be used; a secret one has `scopes`.
     *
     * @throws {PermissionError} when the new key would be allowed more than the one that asks.
     * @throws {ValidationError} when fields are wrong, such as scopes of a publishable key.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { key, id } = await feed.keys.create({
     *   name: 'college page',
     *   kind: 'publishable',
     *   origins: ['https://www.example.edu.cn'],
     * });
     * console.log(id, key.slice(0, 3));
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<NewKey> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Revokes a key at once, and every ephemeral key that it made.
     *
     * @throws {NotFoundError} when there is no such key, or it belongs to others; `GoneError` when it is revoked already.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.keys.delete('key_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: CallOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),
  };
}
