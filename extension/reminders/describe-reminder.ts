import { formatDay } from '../locales/format-date.ts';
import { label } from '../locales/label.ts';
import type { Language } from '../locales/language.ts';
import { reminderMessages } from '../locales/reminders/index.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import { statedClosing } from '../marks/stated-closing.ts';
import { closingTime, isDay } from './closing-time.ts';
import type { ReminderClock } from './plan-reminders.ts';
import type { SavedClosing } from './saved-closings.ts';
import { dayOf } from './zoned-day.ts';

/** What a notification says. */
export interface ReminderWords {
  title: string;
  message: string;
}

/** Puts a reminder into words, for a posting that is open, whose date has moved, or that has closed meanwhile. */
export function describeReminder(
  { mark, job, stated, closesAt }: SavedClosing,
  { now, timeZone }: Pick<ReminderClock, 'now' | 'timeZone'>,
  language: Language,
): ReminderWords {
  const words = reminderMessages(language);
  const withEmployer = (...lines: string[]) => [mark.employer, ...lines].filter(Boolean).join('\n');
  if (job?.status === 'closed') {
    const { closedReasons } = verdictMessages(language);
    const closed = job.closedAt
      ? words.closedOn(formatDay(job.closedAt, language), label(closedReasons, job.closedReason ?? 'other'))
      : words.closed;
    return { title: words.isClosed(mark.title), message: withEmployer(closed) };
  }
  const moment = new Intl.DateTimeFormat(language, {
    ...{ timeZone, hourCycle: 'h23', dateStyle: language === 'en' ? 'medium' : 'long', timeStyle: 'short' },
  });
  const write = (date: string) => (isDay(date) ? formatDay(date, language) : moment.format(Date.parse(date)));
  const when = write(stated);
  const known = statedClosing(mark) ?? '';
  return {
    title: words.closesIn(dayOf(closesAt, timeZone) - dayOf(now, timeZone), mark.title),
    message: withEmployer(
      isMoved(known, stated, timeZone) ? words.movedTo(when, write(known)) : words.closesAt(when),
    ),
  };
}

/** A day says nothing of the hour, so that the hour of the other is no news. */
function isMoved(from: string, to: string, timeZone: string): boolean {
  const [before, now] = [closingTime(from, timeZone), closingTime(to, timeZone)];
  if (before === undefined || now === undefined) return false;
  return isDay(from) || isDay(to) ? dayOf(before, timeZone) !== dayOf(now, timeZone) : before !== now;
}
