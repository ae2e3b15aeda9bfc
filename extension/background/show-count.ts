import { browser } from 'wxt/browser';
import { resolveLanguage } from '../locales/language.ts';
import { pageMessages } from '../locales/pages/index.ts';
import { readSettings } from '../settings/settings.ts';
import { countOnIcon } from './count-on-icon.ts';

/** Shows on the toolbar button how many jobs are new. */
export async function showCount(count: number): Promise<void> {
  const { language } = await readSettings();
  const { name, newMatches: words } = pageMessages(resolveLanguage(language, navigator.languages));
  await browser.action.setBadgeText({ text: countOnIcon(count) });
  await browser.action.setTitle({ title: count === 0 ? name : `${name} · ${words(count)}` });
}
