import { hashText } from './murmur3.ts';
import { type PostingAddress, postingIdentity } from './posting-identity.ts';

/** How many bits a key has: as many as an integer of JavaScript holds. */
export const keyBits = 53;

/**
 * Hashes a posting's identity to a safe integer of 53 bits (of MurmurHash3_x86_128), the key of a posting index.
 * Two identities may share a key, so a hit is confirmed against the stored identity.
 * @param posting an identity as {@link postingIdentity} gives it, or the posting itself.
 * @returns undefined for a posting that has no web address.
 * @example postingKey({ url: 'https://boards.greenhouse.io/acme/jobs/1' }) === postingKey('greenhouse:acme:1') // true
 */
export function postingKey(posting: string): number;
export function postingKey(posting: string | PostingAddress): number | undefined;
export function postingKey(posting: string | PostingAddress): number | undefined {
  const identity = typeof posting === 'string' ? posting : postingIdentity(posting);
  return identity === undefined ? undefined : keyOf(identity);
}

/** Hashes any text to a key. */
export function keyOf(text: string): number {
  const words = hashText(text);
  return ((words[0] as number) & 0x1fffff) * 2 ** 32 + (words[1] as number);
}
