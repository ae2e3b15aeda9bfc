import { type PostingAddress, postingIdentity } from './posting-identity.ts';

/**
 * Hashes a posting's identity to a safe integer of 53 bits, the key of a posting index.
 * Two identities may share a key, so a hit is confirmed against the stored identity.
 * @param posting an identity as {@link postingIdentity} gives it, or the posting itself.
 * @returns undefined for a posting that has no web address.
 */
export function postingKey(posting: string): number;
export function postingKey(posting: string | PostingAddress): number | undefined;
export function postingKey(posting: string | PostingAddress): number | undefined {
  const identity = typeof posting === 'string' ? posting : postingIdentity(posting);
  return identity === undefined ? undefined : hash53(identity);
}

/** Two 32-bit multiplicative lanes, mixed as in MurmurHash3's finalizer, joined to 53 bits. */
function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (low & 0x1fffff) * 2 ** 32 + (high >>> 0);
}
