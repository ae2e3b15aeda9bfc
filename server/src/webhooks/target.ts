import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Where webhooks may be sent: to the internet, or anywhere, as for development on one machine. */
export const webhookTargets = ['public', 'any'] as const;
export type WebhookTargets = (typeof webhookTargets)[number];

/** Webhooks are not sent to this address. Its message says why. */
export class RefusedTargetError extends Error {
  override readonly name = 'RefusedTargetError';
}

/**
 * Checks what the text of an address shows; to where its name leads is checked whenever a connection is made.
 *
 * @throws RefusedTargetError that says what is wrong.
 */
export function checkTarget(address: string, targets: WebhookTargets): URL {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) throw new RefusedTargetError('It is no web address.');
  if (url.username || url.password)
    throw new RefusedTargetError('It holds a name or a password: the signature shows who sends.');
  if (targets === 'any') return url;
  if (url.protocol !== 'https:') throw new RefusedTargetError('It has to begin with https.');
  if (url.port !== '' && Number(url.port) < 1024)
    throw new RefusedTargetError('Its port has to be 443, or 1024 at least.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublicAddress(host)) throw new RefusedTargetError('It is not on the internet.');
  if (/(^|\.)(localhost|local|internal)\.?$/.test(host))
    throw new RefusedTargetError('It is the name of a private network.');
  return url;
}
