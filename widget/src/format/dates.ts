import { isChinese, type Locale } from '../language.ts';
import { formatter } from './formatter.ts';

const monthOf = (tag: string) => (isChinese(tag) ? 'long' : 'short');

const dayLength = 86_400_000;

/** Whole days of the reader's calendar from one moment to another; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / dayLength);
}

/** A day of this year as `11月20日` or `Nov 20`; of another with its year. */
export function formatDay(date: Date, now: Date, { tag }: Locale): string {
  const sameYear = date.getFullYear() === now.getFullYear();
  return formatter(Intl.DateTimeFormat, tag, {
    ...(!sameYear && { year: 'numeric' }),
    month: monthOf(tag),
    day: 'numeric',
  }).format(date);
}

/** A day of the last week in words (`3天前`, `Yesterday`), an earlier or later one as a date. */
export function formatRecentDay(date: Date, now: Date, locale: Locale): string {
  const days = daysBetween(now, date);
  if (days > 0 || days < -7) return formatDay(date, now, locale);
  const words = formatter(Intl.RelativeTimeFormat, locale.tag, { numeric: 'auto' }).format(days, 'day');
  return words.charAt(0).toLocaleUpperCase(locale.tag) + words.slice(1);
}

/** A month with its year: `2020年11月`, `Nov 2020`. */
export function formatMonth(date: Date, { tag }: Locale): string {
  return formatter(Intl.DateTimeFormat, tag, { year: 'numeric', month: monthOf(tag) }).format(date);
}

/** A time of today as such, an earlier one with its day. */
export function formatTime(date: Date, now: Date, locale: Locale): string {
  const time = formatter(Intl.DateTimeFormat, locale.tag, { hour: '2-digit', minute: '2-digit' }).format(
    date,
  );
  return daysBetween(date, now) === 0 ? time : `${formatDay(date, now, locale)} ${time}`;
}
