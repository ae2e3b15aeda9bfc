import type { Webhook, WebhookDelivery } from '../contract/webhook.ts';
import { callList } from './call-list.ts';
import { callForObject } from './call-route.ts';
import type { Filter } from './filter.ts';
import type { Listing } from './listing.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { webhooks as routes } from './wire/webhook.ts';

/** Binds the routes that read webhooks to a feed; each asks for the scope `webhooks:write`. */
export function webhooksOf(transport: Transport) {
  return {
    /**
     * Lists webhooks, newest first; to a key of one organization those of its own.
     *
     * @throws {PermissionError} when the key lacks the scope.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * for await (const { url, status, disabledReason } of feed.webhooks.list()) {
     *   console.log(url, status, disabledReason);
     * }
     * ```
     */
    list: (filter: Filter<typeof routes.list> = {}, options?: CallOptions): Listing<Webhook> =>
      callList(transport, routes.list, filter, options),

    /**
     * Returns one webhook, without its secret.
     *
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { types, status } = await feed.webhooks.get('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(types, status);
     * ```
     */
    get: (id: string, options?: CallOptions): ResponseCall<Webhook> =>
      callForObject(transport, routes.get, id, options),

    /**
     * Lists what was sent to a webhook in the last week, how often it was tried and what came of it.
     *
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const failed = feed.webhooks.deliveries('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { status: 'failed' });
     * for await (const { type, attempts, lastStatus, lastFailure } of failed) {
     *   console.log(type, attempts, lastStatus, lastFailure);
     * }
     * ```
     */
    deliveries: (
      id: string,
      filter: Filter<typeof routes.deliveries> = {},
      options?: CallOptions,
    ): Listing<WebhookDelivery> => callList(transport, routes.deliveries, filter, options, { id }),
  };
}
