import { browser } from 'wxt/browser';
import { feedDatabase } from '../feed-index/connection.ts';
import { resolveLanguage } from '../locales/language.ts';
import type { ShowBadgeMessage } from '../messages/protocol.ts';
import { settings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { judgeForStudent } from './judging.ts';

/** Puts the badge on a page whose own posting the feed knows; leaves every other page alone. */
export async function showBadge(tab: number, { visit, main, postings }: PageFind): Promise<void> {
  const posting = main === undefined ? undefined : postings[main];
  if (posting === undefined) return;
  const [verdict] = await judgeForStudent([posting]);
  if (verdict === undefined) return;
  const { language } = await settings.getValue();
  const state = await (await feedDatabase()).get('state', 'current');
  const message: ShowBadgeMessage = {
    type: 'show-badge',
    visit,
    title: posting.title,
    verdict,
    language: resolveLanguage(language, navigator.languages),
    syncedAt: state?.syncedAt ?? 0,
  };
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['badge.js'] });
  await browser.tabs.sendMessage(tab, message, { frameId: 0 });
}
