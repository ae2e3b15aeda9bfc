import { isChinese, type Locale } from '../language.ts';
import { formatter } from './formatter.ts';

const dayLength = 86_400_000;

/** Whole days of the reader's calendar from one moment to another; negative when `to` is earlier. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / dayLength);
}

/** A day of this year as `11月20日` or `Nov 20`; of another with its year. */
export function formatDay(date: Date, now: Date, { tag }: Locale): string {
  const year = date.getFullYear() === now.getFullYear() ? undefined : 'numeric';
  // By hand, as in all of Chinese: with its first formatter a browser loads for long what it knows of the language.
  if (isChinese(tag))
    return `${year ? `${date.getFullYear()}年` : ''}${date.getMonth() + 1}月${date.getDate()}日`;
  return formatter(Intl.DateTimeFormat, tag, { year, month: 'short', day: 'numeric' }).format(date);
}

/** A day of the last week in words (`3天前`, `Yesterday`), an earlier or later one as a date. */
export function formatRecentDay(date: Date, now: Date, locale: Locale): string {
  const days = daysBetween(now, date);
  if (days > 0 || days < -7) return formatDay(date, now, locale);
  if (isChinese(locale.tag)) return ['今天', '昨天', '前天'][-days] ?? `${-days}天前`;
  const words = formatter(Intl.RelativeTimeFormat, locale.tag, { numeric: 'auto' }).format(days, 'day');
  return words.charAt(0).toLocaleUpperCase(locale.tag) + words.slice(1);
}

/** A time of today as such, an earlier one with its day. */
export function formatTime(date: Date, now: Date, locale: Locale): string {
  const time = date.toLocaleTimeString(locale.tag, { hour: '2-digit', minute: '2-digit' });
  return daysBetween(date, now) === 0 ? time : `${formatDay(date, now, locale)} ${time}`;
}
