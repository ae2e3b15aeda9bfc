import * as z from 'zod/mini';
import { areDistinct } from './drafts.ts';
import { id, webAddress } from './scalars.ts';
import { Webhook, WebhookDelivery, webhookStatuses } from './webhook.ts';
import { webhookChangeTypes } from './webhook-event.ts';
import { patch, post, remove } from './write-route.ts';

const details = {
  /** With `https:`, on port 443 or one from 1024 on, and reachable from the internet. */
  url: webAddress(),
  types: z
    .array(z.enum(webhookChangeTypes))
    .check(z.minLength(1), z.refine(areDistinct, 'A type stands there twice')),
};

/** A webhook as it may be written. */
export const WebhookDraft = z.strictObject({ organizationId: id('org'), ...details });
export type WebhookDraft = z.output<typeof WebhookDraft>;

/** What of a webhook may change; enabled again, it goes on where it stopped. */
export const WebhookDetailsDraft = z.strictObject({ ...details, status: z.enum(webhookStatuses) });

/** A webhook as only the making of its secret shows it. */
export const NewWebhook = z.looseObject({
  ...Webhook.shape,
  /** `whsec_…`, https://www.standardwebhooks.com */
  secret: z.string(),
});
export type NewWebhook = z.output<typeof NewWebhook>;

/** How webhooks are written. */
export const webhookWrites = {
  create: post('/v1/webhooks', {
    summary: 'Has changes sent to an address from now on; only this answer shows the secret that signs them.',
    scope: 'webhooks:write',
    body: WebhookDraft,
    returns: NewWebhook,
    errors: ['limit_reached'],
  }),
  update: patch('/v1/webhooks/{id}', {
    summary: 'Changes fields of a webhook by a merge patch, or has it stop or go on.',
    scope: 'webhooks:write',
    body: WebhookDetailsDraft,
    returns: Webhook,
    errors: ['not_found', 'precondition_failed'],
  }),
  delete: remove('/v1/webhooks/{id}', {
    summary: 'Forgets a webhook, and what was to be sent to it.',
    scope: 'webhooks:write',
    errors: ['not_found', 'precondition_failed'],
  }),
  rotate: post('/v1/webhooks/{id}/rotate', {
    summary: 'Makes a new secret, which only this answer shows; the one before signs too for 24 hours.',
    scope: 'webhooks:write',
    returns: NewWebhook,
    errors: ['not_found', 'precondition_failed'],
  }),
  ping: post('/v1/webhooks/{id}/ping', {
    summary: 'Sends a webhook a test.',
    scope: 'webhooks:write',
    returns: WebhookDelivery,
    errors: ['not_found', 'invalid_state_transition'],
  }),
  redeliver: post('/v1/webhook-deliveries/{id}/redeliver', {
    summary: 'Sends a delivery again, under the same id, with the object as it stands then.',
    scope: 'webhooks:write',
    returns: WebhookDelivery,
    errors: ['not_found', 'invalid_state_transition'],
  }),
} as const;
