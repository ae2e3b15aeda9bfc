import { browser } from 'wxt/browser';
import { openChosenFeeds } from '../feed-list/open-chosen-feeds.ts';
import { resolveLanguage } from '../locales/language.ts';
import { reminderMessages } from '../locales/reminders/index.ts';
import { markOf, noteReminder, readMarks } from '../marks/marks.ts';
import { describeReminder } from '../reminders/describe-reminder.ts';
import { mayNotify } from '../reminders/permission.ts';
import { planReminders, type ReminderClock, remindAt } from '../reminders/plan-reminders.ts';
import type { RemindersState } from '../reminders/reminders-state.ts';
import { type SavedClosing, savedClosings } from '../reminders/saved-closings.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';

const alarmName = 'reminder';
/** What the names of our notifications begin with. */
const prefix = 'closing:';
const summaryId = 'closings';
/** So many are shown one by one; more are one notification that opens the list. */
const mostAtOnce = 3;

let last: Promise<void> = Promise.resolve();

/**
 * Shows the reminders that are due and sets the one alarm for the next. To be called whenever marks, feed, settings or
 * permissions have changed, and when the browser starts; twice in a row it does nothing the second time.
 */
export function remind(): Promise<void> {
  last = last.then(remindNow).catch((error: unknown) => console.warn('Reminders were not looked at:', error));
  return last;
}

/** Calls {@link remind} at the alarm, and opens the posting of a notification that is clicked. */
export function listenToReminders(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void remind();
  });
  listenToClicks();
  // The browser hands out notifications only once they are granted.
  browser.permissions.onAdded.addListener(() => {
    listenToClicks();
    void remind();
  });
  browser.permissions.onRemoved.addListener(() => void turnOffWithPermission());
}

/** Says whether reminders are on, and when those of which postings come. */
export async function remindersState(): Promise<RemindersState> {
  const open = await openReminders();
  if (open === undefined) return { on: false, coming: {} };
  const coming = open.closings.flatMap((closing) => {
    const at = remindAt(closing, open.clock);
    return at === undefined ? [] : [[closing.mark.id, at] as const];
  });
  return { on: true, coming: Object.fromEntries(coming) };
}

async function remindNow(): Promise<void> {
  const open = await openReminders();
  const { due, next } = open ? planReminders(open.closings, open.clock) : { due: [] };
  // The alarm first: what is not shown for a stopped worker is shown at its next start.
  if (next === undefined) await browser.alarms.clear(alarmName);
  else await browser.alarms.create(alarmName, { when: next });
  if (open !== undefined && due.length > 0) await show(due, open.clock);
}

async function openReminders(): Promise<{ closings: SavedClosing[]; clock: ReminderClock } | undefined> {
  const { reminders } = await readSettings();
  if (reminders?.since === undefined || !(await mayNotify())) return undefined;
  const [feeds, marks] = await Promise.all([openChosenFeeds(), readMarks()]);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return {
    closings: await savedClosings(feeds, marks, reminders.since, timeZone),
    clock: { timeZone, daysBefore: reminders.daysBefore, now: Date.now() },
  };
}

/**
 * Each is noted as told only once the browser shows it, under a name of its own: where the worker is stopped between the
 * two, the next showing takes the place of the first.
 */
async function show(due: readonly SavedClosing[], clock: ReminderClock): Promise<void> {
  const language = resolveLanguage((await readSettings()).language, navigator.languages);
  const look = { type: 'basic', iconUrl: '/icon/128.png' } as const;
  if (due.length > mostAtOnce) {
    const title = reminderMessages(language).many(due.length);
    const message = due
      .slice(0, mostAtOnce + 1)
      .map(({ mark }) => mark.title)
      .join('\n');
    await browser.notifications.create(summaryId, { ...look, title, message });
  }
  for (const closing of due) {
    const { mark, job, stated } = closing;
    if (due.length <= mostAtOnce) {
      const words = describeReminder(closing, clock, language);
      await browser.notifications.create(`${prefix}${mark.id}`, { ...look, ...words });
    }
    const facts = job?.closesAt === undefined ? {} : { closesAt: job.closesAt };
    await noteReminder(mark.id, (before) => ({ ...before, told: Date.parse(stated) }), facts);
  }
}

function listenToClicks(): void {
  browser.notifications?.onClicked.addListener(openReminded);
}

function openReminded(id: string): void {
  void browser.notifications.clear(id);
  void openPosting(id);
}

/** Opens the page of the posting, or the list of saved ones where it has none or the notification is of several. */
async function openPosting(notification: string): Promise<void> {
  const mark = notification.startsWith(prefix)
    ? await markOf([notification.slice(prefix.length)])
    : undefined;
  await browser.tabs.create({ url: mark?.url ?? `${location.origin}/sidepanel.html#saved` });
}

/** Given back in the browser's own settings, it is not to be on again by itself once it is granted for another end. */
async function turnOffWithPermission(): Promise<void> {
  const { reminders } = await readSettings();
  if (reminders?.since !== undefined && !(await mayNotify())) {
    await changeSettings({ reminders: { daysBefore: reminders.daysBefore } });
  }
  await remind();
}
