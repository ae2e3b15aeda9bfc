import type { browser } from 'wxt/browser';
import type { OpenFeed } from '../feed-index/open-feeds.ts';
import type { Language } from '../locales/language.ts';
import { reminderMessages } from '../locales/reminders/index.ts';
import { markOf, noteReminder, readMarks } from '../marks/marks.ts';
import type { Settings } from '../settings/settings-versions.ts';
import { describeReminder } from './describe-reminder.ts';
import { planReminders, type ReminderClock, remindAt } from './plan-reminders.ts';
import type { RemindersState } from './reminders-state.ts';
import { type SavedClosing, savedClosings } from './saved-closings.ts';

const alarmName = 'reminder';
/** What the names of our notifications begin with. */
const prefix = 'closing:';
const summaryId = 'closings';
/** So many are shown one by one; more are one notification that opens the list. */
const mostAtOnce = 3;

/** What reminders go by; marks lie in the student's database. */
export interface ReminderOptions {
  browser: Pick<typeof browser, 'alarms' | 'notifications' | 'permissions' | 'tabs'>;
  /** In milliseconds of the epoch. */
  now: () => number;
  /** The student's, such as `Asia/Shanghai`. */
  timeZone: () => string;
  /** The copies of the feeds that she has chosen. */
  openFeeds: () => Promise<OpenFeed[]>;
  readSettings: () => Promise<Pick<Settings, 'reminders'>>;
  changeSettings: (changes: Pick<Settings, 'reminders'>) => Promise<void>;
  language: () => Promise<Language>;
  /** The address of the list of saved postings. */
  list: () => string;
}

/** Reminders of closing dates in a browser. */
export interface Reminders {
  /**
   * Shows the reminders that are due and sets the one alarm for the next. To be called whenever marks, feed, settings or
   * permissions have changed, and when the browser starts; twice in a row it does nothing the second time.
   */
  remind: () => Promise<void>;
  /** Reminds at the alarm, and opens the posting of a notification that is clicked. */
  listen: () => void;
  /** Says whether reminders are on, and when those of which postings come. */
  state: () => Promise<RemindersState>;
}

/** Makes the reminders of a student's saved postings. */
export function createReminders(options: ReminderOptions): Reminders {
  const { browser, now, timeZone, openFeeds, readSettings, changeSettings, language, list } = options;
  let last: Promise<void> = Promise.resolve();

  const remind = () => {
    last = last
      .then(remindNow)
      .catch((error: unknown) => console.warn('Reminders were not looked at:', error));
    return last;
  };
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
    const [feeds, marks] = await Promise.all([openFeeds(), readMarks()]);
    const clock = { timeZone: timeZone(), daysBefore: reminders.daysBefore, now: now() };
    return { clock, closings: await savedClosings(feeds, marks, reminders.since, clock.timeZone) };
  }
  const mayNotify = () => browser.permissions.contains({ permissions: ['notifications'] });

  // Each is noted as told only once the browser shows it, under a name of its own: where the worker is stopped between
  // the two, the next showing takes the place of the first.
  async function show(due: readonly SavedClosing[], clock: ReminderClock): Promise<void> {
    const spoken = await language();
    const look = { type: 'basic', iconUrl: '/icon/128.png' } as const;
    if (due.length > mostAtOnce) {
      const titles = due.slice(0, mostAtOnce + 1).map(({ mark }) => mark.title);
      const title = reminderMessages(spoken).many(due.length);
      await browser.notifications.create(summaryId, { ...look, title, message: titles.join('\n') });
    }
    for (const closing of due) {
      const { mark, job, stated } = closing;
      if (due.length <= mostAtOnce) {
        const words = describeReminder(closing, clock, spoken);
        await browser.notifications.create(`${prefix}${mark.id}`, { ...look, ...words });
      }
      const facts = job?.closesAt === undefined ? {} : { closesAt: job.closesAt };
      await noteReminder(mark.id, (before) => ({ ...before, told: Date.parse(stated) }), facts);
    }
  }

  const listenToClicks = () => browser.notifications?.onClicked.addListener(openReminded);
  function openReminded(id: string): void {
    void browser.notifications.clear(id);
    void openPosting(id);
  }
  // The page of the posting, or the list of saved ones where it has none or the notification is of several.
  async function openPosting(notification: string): Promise<void> {
    const mark = notification.startsWith(prefix)
      ? await markOf([notification.slice(prefix.length)])
      : undefined;
    await browser.tabs.create({ url: mark?.url ?? list() });
  }
  // Given back in the browser's own settings, it is not to be on again by itself once it is granted for another end.
  async function turnOffWithPermission(): Promise<void> {
    const { reminders } = await readSettings();
    if (reminders?.since !== undefined && !(await mayNotify())) {
      await changeSettings({ reminders: { daysBefore: reminders.daysBefore } });
    }
    await remind();
  }

  return {
    remind,
    listen() {
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
    },
    async state() {
      const open = await openReminders();
      if (open === undefined) return { on: false, coming: {} };
      const coming = open.closings.flatMap((closing) => {
        const at = remindAt(closing, open.clock);
        return at === undefined ? [] : [[closing.mark.id, at] as const];
      });
      return { on: true, coming: Object.fromEntries(coming) };
    },
  };
}
