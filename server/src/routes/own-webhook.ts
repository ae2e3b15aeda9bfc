import type { Webhook, WebhookDelivery } from '@recruitment-feed/sdk/contract';
import { NotFoundError } from '../errors.ts';
import { belongsTo } from '../http/authorize.ts';
import type { KeyRecord } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { findDelivery } from '../store/webhook-deliveries.ts';
import { findWebhook } from '../store/webhooks.ts';
import { InvalidStateTransitionError } from '../write-errors.ts';

interface Asking {
  key: KeyRecord;
  now: Date;
}

/** Resolves with a webhook. Throws a NotFoundError where there is none, or it is another organization's. */
export async function ownWebhook(db: FeedDatabase, id: string, { key, now }: Asking): Promise<Webhook> {
  const found = await findWebhook(db, id, now);
  if (!found || !belongsTo(key, found.organizationId)) throw new NotFoundError(`There is no ${id} here.`);
  return found;
}

/** Resolves with a delivery and its webhook. Throws as {@link ownWebhook} does. */
export async function ownDelivery(
  db: FeedDatabase,
  id: string,
  { key, now }: Asking,
): Promise<{ delivery: WebhookDelivery; webhook: Webhook }> {
  const delivery = await findDelivery(db, id);
  const webhook = delivery && (await findWebhook(db, delivery.webhookId, now));
  if (!webhook || !belongsTo(key, webhook.organizationId)) throw new NotFoundError(`There is no ${id} here.`);
  return { delivery, webhook };
}

/** Throws an InvalidStateTransitionError where nothing is sent to a webhook. */
export function requireEnabled({ status }: Webhook): void {
  if (status !== 'enabled') throw new InvalidStateTransitionError(status, 'sending', ['enabled']);
}
