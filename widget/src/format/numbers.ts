import { formatter } from './formatter.ts';

/** Writes a count the way the reader's language does. */
export function formatCount(count: number, tag: string): string {
  return formatter(Intl.NumberFormat, tag).format(count);
}
