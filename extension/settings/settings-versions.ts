import type { LanguageChoice } from '../locales/language.ts';

/** How the extension behaves; says nothing of who uses it. */
export interface Settings {
  /** The addresses of the feeds; what an earlier one says counts before what a later one says. */
  feeds: string[];
  language: LanguageChoice;
  /** Absent before the student has said anything of them. */
  reminders?: ReminderSettings;
}

/** How the student is reminded of closing dates. */
export interface ReminderSettings {
  daysBefore: ReminderDays;
  /** Since when she is, in milliseconds of the epoch; absent where she is not. */
  since?: number;
}

/** How many days before a closing date there can be a reminder. */
export const reminderDays = [1, 3, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];
export const usualReminderDays: ReminderDays = 3;

/** The settings of version 1, which had one feed. */
export interface OneFeedSettings {
  feed: string;
  language: LanguageChoice;
}

/** Brings settings of version 1 up to date; those that are stay as they are. */
export function withFeeds(settings: OneFeedSettings | Settings): Settings {
  if ('feeds' in settings) return settings;
  return { feeds: [settings.feed], language: settings.language };
}
