import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { page, pageParameters, repeated } from './page.ts';
import { get } from './route.ts';
import { id, instant } from './scalars.ts';
import { webhookChangeTypes, webhookEventTypes } from './webhook-event.ts';

/** Whether anything is sent. */
export const webhookStatuses = ['enabled', 'disabled'] as const;

/** Why nothing is sent: its owner asked for that, it failed for three days, or it answered 410. */
export const webhookDisabledReasons = ['requested', 'failing', 'gone'] as const;

/** An address that is told of changes. */
export const Webhook = z.looseObject({
  ...objectFields('whe'),
  organizationId: id('org'),
  url: z.string(),
  types: z.array(open(webhookChangeTypes)),
  status: open(webhookStatuses),
  /** Absent while it is enabled. */
  disabledReason: z.optional(open(webhookDisabledReasons)),
  /** Until when the secret before this one signs too; absent where there is none. */
  previousSecretUntil: z.optional(instant()),
});
export type Webhook = z.output<typeof Webhook>;

/** Yet to be sent, arrived, given up, or without a type that its endpoint still asks for. */
export const webhookDeliveryStatuses = ['pending', 'delivered', 'failed', 'skipped'] as const;

/** Why an attempt failed: by its status, by no answer, or because the address may not be asked at all. */
export const webhookFailures = ['status', 'timeout', 'connection', 'refused_target'] as const;

/** One change, or one test, on its way to one address. Its id is the `webhook-id` of every attempt. */
export const WebhookDelivery = z.looseObject({
  id: id('whd'),
  webhookId: id('whe'),
  type: open(webhookEventTypes),
  /** The object that changed; absent of a test. */
  objectId: z.optional(z.string()),
  status: open(webhookDeliveryStatuses),
  attempts: z.int(),
  createdAt: instant(),
  lastAttemptAt: z.optional(instant()),
  /** The status of the last answer; absent where none came. */
  lastStatus: z.optional(z.int()),
  lastFailure: z.optional(open(webhookFailures)),
  /** Absent once it is over. */
  nextAttemptAt: z.optional(instant()),
});
export type WebhookDelivery = z.output<typeof WebhookDelivery>;

/** What a list of webhooks is narrowed by. */
export const WebhookFilter = z.object({ ...pageParameters, organizationId: repeated(id('org')) });
/** What a list of webhooks is narrowed by. */
export type WebhookFilter = z.output<typeof WebhookFilter>;

/** What a list of deliveries is narrowed by. */
export const WebhookDeliveryFilter = z.object({
  ...pageParameters,
  status: repeated(z.enum(webhookDeliveryStatuses)),
});
/** What a list of deliveries is narrowed by. */
export type WebhookDeliveryFilter = z.output<typeof WebhookDeliveryFilter>;

/** How webhooks and their deliveries are read. */
export const webhooks = {
  list: get('/v1/webhooks', {
    summary: 'Lists webhooks, newest first; to a bound key those of its organization.',
    scope: 'webhooks:write',
    query: WebhookFilter,
    returns: page(Webhook),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/webhooks/{id}', {
    summary: 'Returns one webhook, without its secret.',
    scope: 'webhooks:write',
    returns: Webhook,
    errors: ['not_found'],
  }),
  deliveries: get('/v1/webhooks/{id}/deliveries', {
    summary: 'Lists what was sent to a webhook in the last week and what is to be sent, newest first.',
    scope: 'webhooks:write',
    query: WebhookDeliveryFilter,
    returns: page(WebhookDelivery),
    errors: ['not_found', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
} as const;
