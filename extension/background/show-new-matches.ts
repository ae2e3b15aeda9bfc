import { browser } from 'wxt/browser';
import { newMatches } from '../feed-list/new-matches.ts';
import { resolveLanguage } from '../locales/language.ts';
import { pageMessages } from '../locales/pages/index.ts';
import { feedLookedAt } from '../settings/feed-looked-at.ts';
import { readSettings } from '../settings/settings.ts';
import { countOnIcon } from './count-on-icon.ts';

/** Shows on the toolbar button how many jobs that fit have come since the student last looked at her feed. */
export async function showNewMatches(): Promise<void> {
  const since = await feedLookedAt.getValue();
  const count = since === null ? 0 : await newMatches(since);
  await showCount(count);
}

/** Notes that the student has her feed open: nothing in it is new to her. */
export async function noteFeedLookedAt(now: number): Promise<void> {
  await feedLookedAt.setValue(now);
  await showCount(0);
}

async function showCount(count: number): Promise<void> {
  const { language } = await readSettings();
  const { name, newMatches: words } = pageMessages(resolveLanguage(language, navigator.languages));
  await browser.action.setBadgeText({ text: countOnIcon(count) });
  await browser.action.setTitle({ title: count === 0 ? name : `${name} · ${words(count)}` });
}
