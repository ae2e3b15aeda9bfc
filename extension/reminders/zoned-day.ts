const hour = 3_600_000;
const day = 24 * hour;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Returns the calendar day of an instant in a time zone, as its number from 1970-01-01 on. */
export function dayOf(instant: number, timeZone: string): number {
  return Math.floor((instant + offsetAt(instant, timeZone)) / day);
}

/** Returns the instant, in milliseconds of the epoch, at which clocks in a time zone show an hour of a calendar day. */
export function instantOf(calendarDay: number, hourOfDay: number, timeZone: string): number {
  const shown = calendarDay * day + hourOfDay * hour;
  // The offset of the day before or after may be another one.
  const near = shown - offsetAt(shown, timeZone);
  return shown - offsetAt(near, timeZone);
}

/** How far clocks in a time zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const numeric = 'numeric';
  const clock = new Intl.DateTimeFormat('en', {
    ...{ timeZone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  clocks.set(timeZone, clock);
  return clock;
}
