const minute = 60_000;
const day = 24 * 60 * minute;
/** China keeps UTC+8 all year. */
const chinaOffset = 8 * 60 * minute;

/** A moment counted in days from the day of `now` in China, at a time of that day; RFC 3339 in UTC. */
export function daysFrom(now: Date, days: number, hours = 9, minutes = 0): string {
  const midnight = Math.floor((now.getTime() + chinaOffset) / day) * day - chinaOffset;
  return new Date(midnight + days * day + (hours * 60 + minutes) * minute).toISOString();
}

/** A moment of a calendar date in China, such as `onDate('2020-11-20', 9)`. */
export function onDate(date: string, hours = 10, minutes = 0): string {
  return new Date(Date.parse(`${date}T00:00:00+08:00`) + (hours * 60 + minutes) * minute).toISOString();
}

/** The year in which those graduate who look for a job now: the next one from August on. */
export function graduationYear(now: Date): number {
  const inChina = new Date(now.getTime() + chinaOffset);
  return inChina.getUTCFullYear() + (inChina.getUTCMonth() >= 7 ? 1 : 0);
}
