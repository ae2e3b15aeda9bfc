import { keyOf } from '../../posting/identity/posting-key.ts';
import { vocabulary } from '../vocabulary/vocabulary.ts';

/** How many bits of a feature's hash are kept: among 10,000 features two share one once in 20,000 times. */
export const featureBits = 40;

const known = new Map<string, number>();

/** Hashes a feature, such as `term plc-programming`; those of a profile are asked for again and again. */
export function featureKey(feature: string): number {
  const before = known.get(feature);
  if (before !== undefined) return before;
  const key = Math.floor(keyOf(feature) / 2 ** (53 - featureBits));
  if (known.size > 10_000) known.clear();
  known.set(feature, key);
  return key;
}

/** The family of a major in the catalogue, which has four digits there; one that is in none is its own. */
export function familyOf(major: string): string {
  const { broader, get } = vocabulary();
  return broader(major).find((id) => get(id)?.ids.cn?.length === 4) ?? major;
}

/** Who has worked longer has worked this long: 20 years, in months. */
export const longestExperience = 240;

/** A word that no vocabulary knows, in the form in which two of them are compared. */
export function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
