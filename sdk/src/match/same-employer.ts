import { foldCompanyName } from './fold-company-name.ts';

/**
 * Tells whether two names are spellings of one company's name. It rather misses a pair than joins two companies:
 * names that only share words, or differ by a place, a branch of business or a language, are not the same.
 */
export function sameEmployer(a: string, b: string): boolean {
  const folded = foldCompanyName(a);
  return folded !== '' && folded === foldCompanyName(b);
}
