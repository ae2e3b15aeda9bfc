import { keyOf } from '../../posting/identity/posting-key.ts';

/** How many bits of a feature's hash are kept: among 10,000 features two share one once in 20,000 times. */
export const featureBits = 40;

/** Hashes a feature, such as `term plc-programming`. */
export function featureKey(feature: string): number {
  return Math.floor(keyOf(feature) / 2 ** (53 - featureBits));
}

/** Who has worked longer has worked this long: 20 years, in months. */
export const longestExperience = 240;

/** A word that no vocabulary knows, in the form in which two of them are compared. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
