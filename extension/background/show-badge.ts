import { browser } from 'wxt/browser';
import { feedDatabase } from '../feed-index/connection.ts';
import { resolveLanguage } from '../locales/language.ts';
import type { ShowBadgeMessage } from '../messages/protocol.ts';
import { settings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { identitiesOf, mainPosting } from '../verdict/identities.ts';
import { judgeForStudent } from './judging.ts';

/** Puts the badge on a page whose own posting the feed knows; leaves every other page alone. */
export async function showBadge(tab: number, find: PageFind): Promise<void> {
  const main = mainPosting(find, identitiesOf(find));
  const posting = find.postings[main];
  if (posting === undefined) return;
  const verdict = (await judgeForStudent(find))[main];
  if (verdict === undefined) return;
  const { language } = await settings.getValue();
  const state = await (await feedDatabase()).get('state', 'current');
  const message: ShowBadgeMessage = {
    type: 'show-badge',
    visit: find.visit,
    title: posting.title,
    verdict,
    language: resolveLanguage(language, navigator.languages),
    syncedAt: state?.syncedAt ?? 0,
  };
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['badge.js'] });
  await browser.tabs.sendMessage(tab, message, { frameId: 0 });
}
