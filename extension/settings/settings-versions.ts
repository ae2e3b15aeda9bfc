import type { LanguageChoice } from '../locales/language.ts';

/** How the extension behaves; says nothing of who uses it. */
export interface Settings {
  /** The addresses of the feeds; what an earlier one says counts before what a later one says. */
  feeds: string[];
  language: LanguageChoice;
}

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
