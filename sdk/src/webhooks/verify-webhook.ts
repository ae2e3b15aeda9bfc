import type { WebhookEvent } from '../contract/webhook-event.ts';
import { fromBase64 } from './base64.ts';
import { readEvent } from './read-event.ts';
import { bodyOf, headerOf, type ReceivedWebhook } from './received-webhook.ts';
import { keysOf } from './secret.ts';
import { signedContent } from './signed-content.ts';
import { WebhookVerificationError } from './webhook-verification-error.ts';

/** How far the clocks may differ, https://www.standardwebhooks.com */
const toleranceSeconds = 300;

/** A genuine event. Its `id` is the same however often it comes: keep it, and pass over what you have had. */
export type VerifiedWebhook = WebhookEvent & { id: string };

/** How a webhook is verified. */
export interface VerifyOptions {
  /** In place of the machine's clock. */
  now?: Date;
}

/**
 * Reads a webhook once it is certain that a feed has sent it. Types, values and fields of a newer feed come through.
 *
 * @param secrets The endpoint's secret; while it is being replaced the old one and the new.
 * @throws {WebhookVerificationError} when a header is missing, the time is more than five minutes off, or no
 * signature fits: answer 400.
 * @throws {WebhookPayloadError} when it is genuine but cannot be used.
 * @throws {FeedConfigError} when a secret is none, or the body has been read before.
 * @example
 * ```ts
 * import { verifyWebhook, WebhookVerificationError } from '@recruitment-feed/sdk/webhooks';
 *
 * const secret = process.env['WEBHOOK_SECRET'] ?? '';
 *
 * export async function receive(request: Request): Promise<Response> {
 *   try {
 *     const event = await verifyWebhook(request, secret);
 *     if (event.type === 'jobs.upsert') console.log(event.id, event.data.object.title);
 *     return new Response(null, { status: 204 });
 *   } catch (error) {
 *     if (!(error instanceof WebhookVerificationError)) throw error;
 *     return new Response(error.code, { status: 400 });
 *   }
 * }
 * ```
 */
export async function verifyWebhook(
  received: ReceivedWebhook,
  secrets: string | readonly string[],
  { now = new Date() }: VerifyOptions = {},
): Promise<VerifiedWebhook> {
  const keys = await keysOf(secrets);
  const id = headerOf(received, 'webhook-id');
  const timestamp = headerOf(received, 'webhook-timestamp');
  const signatures = signaturesOf(headerOf(received, 'webhook-signature'));
  checkTime(timestamp, now);
  const body = await bodyOf(received);
  if (!(await isSigned(signedContent(id, timestamp, body), signatures, keys)))
    throw new WebhookVerificationError(
      'no_matching_signature',
      'No signature fits: check that the secret is of this endpoint, and the body as it was sent.',
    );
  return { ...readEvent(body), id };
}

function checkTime(timestamp: string, now: Date): void {
  if (!/^\d{1,12}$/.test(timestamp))
    throw new WebhookVerificationError('invalid_header', 'webhook-timestamp is no number of seconds.');
  const age = Math.floor(now.getTime() / 1000) - Number(timestamp);
  if (age > toleranceSeconds)
    throw new WebhookVerificationError(
      'timestamp_too_old',
      `It was sent ${age} seconds ago: it may be a replay.`,
    );
  if (age < -toleranceSeconds)
    throw new WebhookVerificationError(
      'timestamp_in_future',
      `It is of ${-age} seconds from now: check the clock.`,
    );
}

/** Signatures of other versions are passed over. */
function signaturesOf(header: string): Uint8Array<ArrayBuffer>[] {
  return header
    .split(' ')
    .flatMap((text) => (text.startsWith('v1,') ? (fromBase64(text.slice(3)) ?? []) : []));
}

/** `verify` compares in constant time: https://developers.cloudflare.com/workers/examples/protect-against-timing-attacks/ */
async function isSigned(
  content: Uint8Array<ArrayBuffer>,
  signatures: readonly Uint8Array<ArrayBuffer>[],
  keys: readonly CryptoKey[],
): Promise<boolean> {
  for (const key of keys)
    for (const signature of signatures)
      if (await crypto.subtle.verify('HMAC', key, signature, content)) return true;
  return false;
}
