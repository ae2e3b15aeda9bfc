import type { Language } from './language.ts';

/** Writes a day, such as `2026年11月3日` or `Nov 3, 2026`. */
export function formatDay(instant: string | number, language: Language): string {
  return write(instant, language, { dateStyle: language === 'en' ? 'medium' : 'long' });
}

/** Writes a day of the year that is under way, such as `11月3日` or `Nov 3`. */
export function formatShortDay(instant: string | number, language: Language): string {
  return write(instant, language, { month: language === 'en' ? 'short' : 'long', day: 'numeric' });
}

/** Writes a month, such as `2020年11月` or `November 2020`. */
export function formatMonth(instant: string | number, language: Language): string {
  return write(instant, language, { year: 'numeric', month: 'long' });
}

/** Writes a moment to the minute, without the day where it is today's. */
export function formatMoment(instant: number, now: number, language: Language): string {
  const today = new Date(instant).toDateString() === new Date(now).toDateString();
  const time = write(instant, language, { hour: '2-digit', minute: '2-digit', hour12: false });
  if (today) return time;
  return `${formatShortDay(instant, language)} ${time}`;
}

function write(instant: string | number, language: Language, options: Intl.DateTimeFormatOptions): string {
  // A day alone is that day wherever she is.
  const isDay = typeof instant === 'string' && /^\d{4}-\d\d-\d\d$/.test(instant);
  const zone = isDay ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(language, { ...options, ...zone }).format(new Date(instant));
}
