import { WebhookDetailsDraft, type webhookWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import { queueAgain, queuePing } from '../store/webhook-deliveries.ts';
import { newWebhookSecret } from '../store/webhook-secrets.ts';
import {
  countWebhooks,
  deleteWebhook,
  insertWebhook,
  replaceWebhookSecret,
  updateWebhook,
} from '../store/webhooks.ts';
import { checkTarget, RefusedTargetError, type WebhookTargets } from '../webhooks/target.ts';
import { LimitReachedError, ValidationFailedError } from '../write-errors.ts';
import { ownDelivery, ownWebhook, requireEnabled } from './own-webhook.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteHandlers } from './write-handler.ts';

/** Each costs requests for every change. */
const maxPerOrganization = 10;
const overlapMilliseconds = 24 * 60 * 60 * 1000;

export const webhookWriteHandlers: WriteHandlers<typeof webhookWrites> = {
  create: async ({ body }, { db, key, now, webhookTargets }) => {
    const { organizationId, url } = body;
    speaksFor(key, organizationId);
    await requireOrganizations(db, { organizationId });
    requireTarget(url, webhookTargets);
    if ((await countWebhooks(db, organizationId)) >= maxPerOrganization)
      throw new LimitReachedError('webhooks of this organization', maxPerOrganization);
    const secret = newWebhookSecret();
    const id = await insertWebhook(db, { ...body, secret }, now);
    return { ...(await ownWebhook(db, id, { key, now })), secret };
  },

  update: async ({ id, body, checkRevision }, { db, key, now, webhookTargets }) => {
    const webhook = await ownWebhook(db, id, { key, now });
    checkRevision(webhook.rev);
    const { url, types, status: before, disabledReason } = webhook;
    const changed = applyPatch(WebhookDetailsDraft, { url, types, status: before }, body);
    if (changed.url !== undefined) requireTarget(changed.url, webhookTargets);
    const status = changed.status ?? (before === 'enabled' ? 'enabled' : 'disabled');
    const reason = status === 'disabled' ? { disabledReason: disabledReason ?? 'requested' } : {};
    await updateWebhook(db, id, { url, types, ...changed, status, ...reason }, now);
    return ownWebhook(db, id, { key, now });
  },

  delete: async ({ id, checkRevision }, { db, key, now }) => {
    checkRevision((await ownWebhook(db, id, { key, now })).rev);
    await deleteWebhook(db, id);
    return undefined;
  },

  rotate: async ({ id, checkRevision }, { db, key, now }) => {
    checkRevision((await ownWebhook(db, id, { key, now })).rev);
    const secret = newWebhookSecret();
    const previousUntil = new Date(now.getTime() + overlapMilliseconds);
    await replaceWebhookSecret(db, id, { secret, previousUntil, now });
    return { ...(await ownWebhook(db, id, { key, now })), secret };
  },

  ping: async ({ id }, { db, key, now }) => {
    requireEnabled(await ownWebhook(db, id, { key, now }));
    const deliveryId = await queuePing(db, id, now);
    return (await ownDelivery(db, deliveryId, { key, now })).delivery;
  },

  redeliver: async ({ id }, { db, key, now }) => {
    requireEnabled((await ownDelivery(db, id, { key, now })).webhook);
    await queueAgain(db, id, now);
    return (await ownDelivery(db, id, { key, now })).delivery;
  },
};

/** Throws a ValidationFailedError that says why webhooks are not sent to an address. */
function requireTarget(url: string, targets: WebhookTargets): void {
  try {
    checkTarget(url, targets);
  } catch (error) {
    if (!(error instanceof RefusedTargetError)) throw error;
    throw new ValidationFailedError([{ pointer: '/url', detail: error.message }]);
  }
}
