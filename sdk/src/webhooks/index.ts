/**
 * Tells genuine webhooks of a feed from others, and signs some for tests.
 *
 * @module
 */

export { FeedConfigError } from '../client/errors/feed-config-error.ts';
export type { WebhookChangeType, WebhookEvent, WebhookEventType } from '../contract/webhook-event.ts';
export type { ReceivedWebhook } from './received-webhook.ts';
export { signWebhook, type UnsignedWebhook, type WebhookHeaders } from './sign-webhook.ts';
export { type VerifiedWebhook, type VerifyOptions, verifyWebhook } from './verify-webhook.ts';
export { WebhookPayloadError } from './webhook-payload-error.ts';
export { WebhookVerificationError } from './webhook-verification-error.ts';
