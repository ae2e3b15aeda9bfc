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

function clock(date: Date, tag: string, timeZone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone }).format(date);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** From one moment to the other; kernels before `formatRange` tell the start alone. */
function range(format: Intl.DateTimeFormat, start: Date, end: Date | undefined): string {
  return end && end > start && 'formatRange' in format
    ? format.formatRange(start, end)
    : format.format(start);
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
  const start = new Date(startsAt);
  const end = endsAt ? new Date(endsAt) : undefined;
  const format = new Intl.DateTimeFormat(tag, {
    ...(start.getFullYear() !== now.getFullYear() && { year: 'numeric' }),
    month: /^zh/i.test(tag) ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
  const text = range(format, start, end);
  const there = zoneThere ? clock(start, tag, zoneThere) : undefined;
  return there && there !== clock(start, tag, timeZone) ? { text, there } : { text };
}
