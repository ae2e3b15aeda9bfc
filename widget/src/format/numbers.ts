import { formatter } from './formatter.ts';

/** Writes a count the way the reader's language does. */
export function formatCount(count: number, tag: string): string {
  return formatter(Intl.NumberFormat, tag).format(count);
}

/** How many there are: the number, by which words are chosen, and as a text what is read. */
export interface Count {
  readonly number: number;
  toString(): string;
}

/** Counts for words that differ with the number. */
export function countOf(number: number, tag: string): Count {
  return { number, toString: () => formatCount(number, tag) };
}
