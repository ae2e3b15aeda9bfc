import type { Webhook, WebhookDelivery } from '../contract/webhook.ts';
import type { NewWebhook } from '../contract/webhook-write.ts';
import { callWrite, type WriteInput } from './call-write.ts';
import type { ChangeOptions, MakeOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { webhookWrites as routes } from './wire/webhook-write.ts';

/** Binds the routes that write webhooks to a feed; each asks for the scope `webhooks:write`. */
export function webhookWritesOf(transport: Transport) {
  return {
    /**
     * Has changes sent to an address from now on. Keep the secret: only this answer shows it.
     *
     * @throws {ValidationError} when the address cannot be one; `errors` points at each fault.
     * @throws {ConflictError} `limit_reached` when the organization has as many webhooks as it may.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, secret } = await feed.webhooks.create({
     *   organizationId: 'org_0193a5c07d2e7b3f8a6d4c1e9f5b2a71',
     *   url: 'https://www.example.edu.cn/hooks/feed',
     *   types: ['jobs.upsert', 'jobs.delete'],
     * });
     * console.log(id, secret.length);
     * ```
     */
    create: (draft: WriteInput<typeof routes.create>, options?: MakeOptions): ResponseCall<NewWebhook> =>
      callWrite(transport, routes.create, {}, draft, options),

    /**
     * Changes fields of a webhook. Enabled again, it goes on where it stopped.
     *
     * @throws {PreconditionFailedError} when it has changed since the `rev` of `ifMatch`.
     * @throws {ValidationError} when the address cannot be one.
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.webhooks.update('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70', { status: 'enabled' });
     * ```
     */
    update: (
      id: string,
      changes: WriteInput<typeof routes.update>,
      options?: ChangeOptions,
    ): ResponseCall<Webhook> => callWrite(transport, routes.update, { id }, changes, options),

    /**
     * Forgets a webhook, and what was to be sent to it.
     *
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.webhooks.delete('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    delete: (id: string, options?: ChangeOptions): ResponseCall<undefined> =>
      callWrite(transport, routes.delete, { id }, undefined, options),

    /**
     * Makes a new secret. The one before signs too for 24 hours: verify with both until then.
     *
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { secret, previousSecretUntil } = await feed.webhooks.rotate('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(secret.length, previousSecretUntil);
     * ```
     */
    rotate: (id: string, options?: ChangeOptions & MakeOptions): ResponseCall<NewWebhook> =>
      callWrite(transport, routes.rotate, { id }, undefined, options),

    /**
     * Sends a webhook a test, `webhook.ping`; `deliveries` tells what came of it.
     *
     * @throws {ConflictError} `invalid_state_transition` when it is disabled.
     * @throws {NotFoundError} when there is no such webhook, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * const { id, status } = await feed.webhooks.ping('whe_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * console.log(id, status);
     * ```
     */
    ping: (id: string, options?: MakeOptions): ResponseCall<WebhookDelivery> =>
      callWrite(transport, routes.ping, { id }, undefined, options),

    /**
     * Sends a delivery again, under the same id, with the object as it stands then.
     *
     * @throws {ConflictError} `invalid_state_transition` when its webhook is disabled.
     * @throws {NotFoundError} when there is no such delivery, or it belongs to others.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
     * await feed.webhooks.redeliver('whd_0193a5c07d2e7b3f8a6d4c1e9f5b2a70');
     * ```
     */
    redeliver: (deliveryId: string, options?: MakeOptions): ResponseCall<WebhookDelivery> =>
      callWrite(transport, routes.redeliver, { id: deliveryId }, undefined, options),
  };
}
