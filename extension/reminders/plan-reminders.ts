import { dayOf, instantOf } from './zoned-day.ts';

/** The closing date of a posting of which a student wants to be reminded; times in milliseconds of the epoch. */
export interface Closing {
  closesAt: number;
  /** Since when she wants it. What lies before is no news to her: she knew the date when she saved it. */
  from: number;
  /** The closing date of which she was reminded; a date that moved is another one. */
  told?: number;
}

/** By which clock reminders come. */
export interface ReminderClock {
  /** In milliseconds of the epoch. */
  now: number;
  /** The student's, such as `Asia/Shanghai`. */
  timeZone: string;
  /** How many calendar days before the closing day. */
  daysBefore: number;
}

/** What is to be said now, and when to look again. */
export interface ReminderPlan<Item> {
  due: Item[];
  /** In milliseconds of the epoch; absent where nothing is to come. */
  next?: number;
}

/** The student is up, and there is a working day left. */
const hourOfDay = 9;

/**
 * Says which reminders are due and when the next one is. A reminder that was missed, for the browser was closed, is due
 * until the posting closes; after that it would help nobody.
 */
export function planReminders<Item extends Closing>(
  closings: readonly Item[],
  clock: ReminderClock,
): ReminderPlan<Item> {
  const timed = closings.flatMap((closing) => {
    const at = remindAt(closing, clock);
    return at === undefined ? [] : [{ closing, at }];
  });
  timed.sort((a, b) => a.closing.closesAt - b.closing.closesAt);
  const next = Math.min(...timed.map(({ at }) => at).filter((at) => at > clock.now));
  return {
    due: timed.filter(({ at }) => at <= clock.now).map(({ closing }) => closing),
    ...(Number.isFinite(next) && { next }),
  };
}

/**
 * Returns when a student is to be reminded: on the day that she chose, or, where she saved the posting after that, on
 * the first morning since; undefined where none is left before it closes, or where she was reminded already.
 */
export function remindAt({ closesAt, from, told }: Closing, clock: ReminderClock): number | undefined {
  const { now, timeZone, daysBefore } = clock;
  if (told === closesAt || closesAt <= now) return undefined;
  const closingDay = dayOf(closesAt, timeZone);
  for (let before = daysBefore; before >= 0; before -= 1) {
    const at = instantOf(closingDay - before, hourOfDay, timeZone);
    if (at >= from && at < closesAt) return at;
  }
  return undefined;
}
