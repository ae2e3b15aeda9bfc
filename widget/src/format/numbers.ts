import { languageOf } from '../language.ts';
import type { Count } from '../messages/count.ts';
import { formatter } from './formatter.ts';

/** Writes a number the way the reader's language does, with so many digits behind the point at most. */
export function formatNumber(number: number, tag: string, maximumFractionDigits = 0): string {
  // By hand where both built-in languages write it alike: a browser takes long to make its first formatter.
  if (number < 1000 && languageOf(tag)) return `${number}`;
  return formatter(Intl.NumberFormat, tag, { maximumFractionDigits }).format(number);
}

/** Counts for words that differ with the number. */
export function countOf(number: number, tag: string): Count {
  return { number, toString: () => formatNumber(number, tag) };
}
