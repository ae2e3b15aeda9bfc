import { FeedConfigError } from '../client/errors/feed-config-error.ts';
import { fromBase64 } from './base64.ts';

const prefix = 'whsec_';

/**
 * Makes the key of a secret such as `whsec_MfKQ9r8G…`.
 *
 * @throws {FeedConfigError} `invalid_secret` for anything else.
 */
async function keyOf(secret: string): Promise<CryptoKey> {
  const bytes = secret.startsWith(prefix) ? fromBase64(secret.slice(prefix.length)) : undefined;
  if (!bytes?.length)
    throw new FeedConfigError(
      'invalid_secret',
      'The secret of a webhook is whsec_ and base64: check which text you gave.',
    );
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify']);
}

/**
 * Makes the keys of one secret or of several.
 *
 * @throws {FeedConfigError} `invalid_secret` where one is something else, or there is none.
 */
export async function keysOf(secrets: string | readonly string[]): Promise<CryptoKey[]> {
  const all = typeof secrets === 'string' ? [secrets] : secrets;
  if (all.length === 0)
    throw new FeedConfigError('invalid_secret', 'Give at least one secret of the webhook.');
  return Promise.all(all.map(keyOf));
}
