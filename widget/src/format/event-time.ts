import { isChinese } from '../language.ts';
import { formatter } from './formatter.ts';

/** When an event is, in words. */
export interface EventTime {
  /** In the reader's zone, which it names. */
  text: string;
  /** The time on the spot, where clocks there show another one. */
  there?: string;
}

/** When an event begins and ends; instants of RFC 3339, and the IANA name of the zone on the spot. */
export interface EventTimes {
  startsAt: string;
  endsAt?: string | undefined;
  timeZone: string;
}

/** How dates are written, and in which zone; without one in that of the browser. */
interface Clock {
  day(date: Date): string;
  /** Between a day and a time. */
  comma: string;
  time(date: Date): string;
  zone(date: Date): string;
}

function clockOf(tag: string, timeZone: string | undefined, now: Date): Clock {
  const format = (options: Intl.DateTimeFormatOptions) =>
    formatter(Intl.DateTimeFormat, tag, { ...options, timeZone });
  const year = format({ year: 'numeric' });
  const month = isChinese(tag) ? 'long' : 'short';
  const day = { month, day: 'numeric', weekday: 'short' } as const;
  const time = format({ hour: isChinese(tag) ? '2-digit' : 'numeric', minute: '2-digit' });
  const zone = format({ timeZoneName: 'short' });
  return {
    comma: /^(zh|ja|ko)\b/i.test(tag) ? ' ' : ', ',
    day: (date) =>
      format(year.format(date) === year.format(now) ? day : { ...day, year: 'numeric' }).format(date),
    time: (date) => time.format(date),
    zone: (date) => zone.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value ?? '',
  };
}

/** A zone that this browser does not know tells nothing. */
function clockThere(tag: string, timeZone: string, now: Date): Clock | undefined {
  try {
    return timeZone ? clockOf(tag, timeZone, now) : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * Tells when an event is in the reader's zone, and names that zone: `11月20日周五 14:00–17:00 GMT+8`.
 * @param tag BCP 47, how dates are written
 * @param timeZone IANA name of the reader's zone; absent for that of the browser
 */
export function eventTime(
  { startsAt, endsAt, timeZone: zoneThere }: EventTimes,
  now: Date,
  tag: string,
  timeZone?: string,
): EventTime {
  const { comma, day, time, zone } = clockOf(tag, timeZone, now);
  const start = new Date(startsAt);
  const end = endsAt ? new Date(endsAt) : start;
  const isOneDay = day(start) === day(end);
  const until = end <= start ? '' : isOneDay ? `–${time(end)}` : ` – ${day(end)}${comma}${time(end)}`;
  const text = `${day(start)}${comma}${time(start)}${until} ${zone(start)}`.trim();
  const spot = clockThere(tag, zoneThere, now);
  if (!spot || (spot.time(start) === time(start) && spot.day(start) === day(start))) return { text };
  const dayThere = spot.day(start) === day(start) ? '' : spot.day(start) + comma;
  return { text, there: `${dayThere}${spot.time(start)}` };
}
