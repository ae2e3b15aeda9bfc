import { isChinese, type Locale } from '../language.ts';
import { formatter } from './formatter.ts';

/** A month with its year: `2020年11月`, `Nov 2020`. */
export function formatMonth(date: Date, { tag }: Locale): string {
  return formatter(Intl.DateTimeFormat, tag, {
    year: 'numeric',
    month: isChinese(tag) ? 'long' : 'short',
  }).format(date);
}
