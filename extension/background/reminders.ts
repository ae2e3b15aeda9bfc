import { browser } from 'wxt/browser';
import { openChosenFeeds } from '../feed-list/open-chosen-feeds.ts';
import { resolveLanguage } from '../locales/language.ts';
import { createReminders } from '../reminders/remind.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';

/** The reminders of this browser's student. */
export const reminders = createReminders({
  ...{ browser, now: Date.now, openFeeds: openChosenFeeds, readSettings },
  changeSettings: (changes) => changeSettings((before) => ({ ...before, ...changes })),
  timeZone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: async () => resolveLanguage((await readSettings()).language, navigator.languages),
  list: () => `${location.origin}/sidepanel.html#saved`,
});
