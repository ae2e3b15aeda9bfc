import { instantOf } from './zoned-day.ts';

const day = 86_400_000;

/** Whether a closing date is a day alone, such as `2026-12-31`, and not an instant. */
export function isDay(stated: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(stated);
}

/**
 * Returns until when a posting is open, in milliseconds of the epoch: where a day alone is stated, to its end by the
 * student's clock; undefined where it is no date.
 */
export function closingTime(stated: string, timeZone: string): number | undefined {
  const time = Date.parse(stated);
  if (Number.isNaN(time)) return undefined;
  return isDay(stated) ? instantOf(time / day + 1, 0, timeZone) - 1 : time;
}
