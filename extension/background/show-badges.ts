import { browser } from 'wxt/browser';
import { feedDatabase } from '../feed-index/connection.ts';
import { openFeeds } from '../feed-index/open-feeds.ts';
import { resolveLanguage } from '../locales/language.ts';
import type { ShowBadgesMessage, ShownBadge } from '../messages/protocol.ts';
import { settings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { identitiesOf, mainPosting } from '../verdict/identities.ts';
import { judgeForStudent } from './judging.ts';

/** A list of more is not read by the student at once either. */
const mostBadges = 50;

/** Puts badges on a page that is about a posting, or lists several, where anything is known of them. */
export async function showBadges(tab: number, find: PageFind): Promise<void> {
  const main = mainPosting(find, identitiesOf(find));
  const verdicts = await judgeForStudent(find);
  const known = find.postings.flatMap(({ title }, at): ShownBadge[] => {
    const verdict = main === -1 || main === at ? verdicts[at] : undefined;
    return verdict === undefined ? [] : [{ title, verdict }];
  });
  if (known.length === 0) return;
  const { language, feeds } = await settings.getValue();
  const [first] = await openFeeds(await feedDatabase(), feeds);
  const message: ShowBadgesMessage = {
    type: 'show-badges',
    visit: find.visit,
    about: main === -1 ? 'list' : 'page',
    badges: known.slice(0, mostBadges),
    language: resolveLanguage(language, navigator.languages),
    syncedAt: first?.copy.syncedAt ?? 0,
  };
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['badge.js'] });
  await browser.tabs.sendMessage(tab, message, { frameId: 0 });
}
