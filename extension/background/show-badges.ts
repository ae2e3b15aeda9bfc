import { browser } from 'wxt/browser';
import { feedDatabase } from '../feed-index/connection.ts';
import { openFeeds } from '../feed-index/open-feeds.ts';
import { formatMoment } from '../locales/format-date.ts';
import { resolveLanguage } from '../locales/language.ts';
import { verdictMessages } from '../locales/verdict/index.ts';
import { changeMark, marksOf } from '../marks/marks.ts';
import type { PageFrame } from '../messages/page-messages.ts';
import type { ShowBadgesMessage } from '../messages/protocol.ts';
import { readSettings } from '../settings/settings.ts';
import type { PageFind } from '../verdict/found-posting.ts';
import { identitiesOf, mainPosting } from '../verdict/identities.ts';
import { markedPostings } from '../verdict/marked-postings.ts';
import { shownBadge } from '../verdict/shown-badge.ts';
import { judgeForStudent } from './judging.ts';
import { rememberShown } from './shown-postings.ts';

/** Puts badges on a page that is about a posting, or lists several, where anything is known or noted of them. */
export async function showBadges({ tab, frame, isPrivate }: PageFrame, find: PageFind): Promise<void> {
  const main = mainPosting(find, identitiesOf(find));
  const verdicts = await judgeForStudent(find);
  const postings = markedPostings(find, verdicts);
  const marks = await marksOf(postings.map(({ identities }) => identities));
  const own = postings[main];
  if (own !== undefined && !isPrivate) await changeMark(own, { seen: true });

  const { language: chosen, feeds } = await readSettings();
  const language = resolveLanguage(chosen, navigator.languages);
  const badges = postings
    .map((posting, at) => shownBadge(posting, verdicts[at], marks[at], language))
    .filter((_badge, at) => main === -1 || main === at);
  const noted = main === -1 ? undefined : 'seen';
  if (!badges.some(({ description, marks }) => description || marks.some((mark) => mark !== noted))) return;
  const { badge, card } = verdictMessages(language);
  const [first] = await openFeeds(await feedDatabase(), feeds);
  const syncedAt = formatMoment(first?.copy.syncedAt ?? 0, Date.now(), language);
  const message: ShowBadgesMessage = {
    ...{ type: 'show-badges', visit: find.visit, page: find.page, about: main === -1 ? 'list' : 'page' },
    ...{ badges, language, words: card, basis: { profile: badge.byProfile, feed: badge.syncedAt(syncedAt) } },
  };
  const frameIds = [frame];
  if (!isPrivate) rememberShown({ tab, frame }, postings);
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds }, files: ['badge.js'] });
  await browser.tabs.sendMessage(tab, message, { frameId: frame });
}
