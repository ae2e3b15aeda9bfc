import * as z from 'zod/mini';
import { open } from './open-enum.ts';
import { instant } from './scalars.ts';
import type { Change, Collection, Tombstone, Upsert } from './sync.ts';

/** What a webhook endpoint may be told: each collection's changes, in the words of `/v1/stream`. */
export const webhookChangeTypes = [
  'organizations.upsert',
  'organizations.delete',
  'jobs.upsert',
  'jobs.delete',
  'cooperations.upsert',
  'cooperations.delete',
  'posts.upsert',
  'posts.delete',
  'events.upsert',
  'events.delete',
  'cohorts.upsert',
  'cohorts.delete',
] as const satisfies readonly `${Collection}.${Change['op']}`[];
/** A change that webhooks tell: a collection and what was done. */
export type WebhookChangeType = (typeof webhookChangeTypes)[number];

/** What an endpoint is told on demand, to see whether it works. */
export const webhookPing = 'webhook.ping';

/** Everything that webhooks tell: changes, and the trial that an endpoint is sent when asked for. */
export const webhookEventTypes = [...webhookChangeTypes, webhookPing] as const;
/** What a webhook tells. */
export type WebhookEventType = (typeof webhookEventTypes)[number];

interface Told<Type extends WebhookEventType, Data> {
  type: Type;
  /** When it was queued. */
  timestamp: string;
  data: Data;
}

/**
 * The body of a webhook, https://www.standardwebhooks.com: a change as the stream tells it, with the object as it
 * stands when it is sent, or the answer to a test.
 */
export type WebhookEvent =
  | { [C in Collection]: Told<`${C}.upsert`, Upsert<C>> | Told<`${C}.delete`, Tombstone<C>> }[Collection]
  | Told<typeof webhookPing, { endpointId: string }>;

const webhookEvent: unknown = z.looseObject({
  type: open(webhookEventTypes),
  timestamp: instant(),
  data: z.looseObject({}),
});
export const WebhookEvent = webhookEvent as z.ZodMiniType<WebhookEvent, WebhookEvent>;
