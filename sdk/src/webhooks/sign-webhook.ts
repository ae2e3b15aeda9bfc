import { toBase64 } from './base64.ts';
import { keysOf } from './secret.ts';
import { signedContent } from './signed-content.ts';

/** What is to be signed. */
export interface UnsignedWebhook {
  /** The same in every attempt. */
  id: string;
  /** When this attempt is sent. */
  timestamp: Date;
  /** Text, or the bytes of it as they are sent. */
  body: string | Uint8Array;
}

/** The headers that a webhook is told by. */
export interface WebhookHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Signs a webhook as a feed does, with a signature for each secret; for the tests of whoever receives.
 *
 * @throws {FeedConfigError} `invalid_secret` for what is no secret of a webhook.
 * @example
 * ```ts
 * import { signWebhook } from '@recruitment-feed/sdk/webhooks';
 *
 * const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
 * const body = JSON.stringify({ type: 'webhook.ping', timestamp: new Date(), data: { endpointId: 'whe_1' } });
 * const headers = await signWebhook({ id: 'whd_1', timestamp: new Date(), body }, secret);
 * const request = new Request('https://example.org/hook', { method: 'POST', body, headers: { ...headers } });
 * console.log(request.headers.get('webhook-signature'));
 * ```
 */
export async function signWebhook(
  { id, timestamp, body }: UnsignedWebhook,
  secrets: string | readonly string[],
): Promise<WebhookHeaders> {
  const seconds = String(Math.floor(timestamp.getTime() / 1000));
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const content = signedContent(id, seconds, bytes);
  const signatures = (await keysOf(secrets)).map(async (key) => {
    const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, content));
    return `v1,${toBase64(signature)}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': seconds,
    'webhook-signature': (await Promise.all(signatures)).join(' '),
  };
}
