import { vocabulary } from '@recruitment-feed/sdk/match';
import { browser } from 'wxt/browser';
import { rankedJobs } from '../feed-list/rank-jobs.ts';
import { type FromPage, readPageMessage } from '../messages/page-messages.ts';
import type { RequestMessage } from '../messages/protocol.ts';
import { type Answer, readRequest } from '../messages/requests.ts';
import { readProfile } from '../profile/profile.ts';
import { suggest } from '../profile/suggest.ts';
import { checkPage } from './check-page.ts';
import { markPosting } from './mark-posting.ts';
import { pauseAll, pauseSite } from './pause.ts';
import { readTab } from './read-tab.ts';
import { registerDetector } from './register-detector.ts';
import { reminders } from './reminders.ts';
import { showBadges } from './show-badges.ts';
import { noteFeedLookedAt } from './show-new-matches.ts';
import { indexStatus, syncFeeds } from './sync.ts';

/** Hears our own scripts and pages, and nobody else. */
export function listenToMessages(): void {
  const extension = { id: browser.runtime.id, root: `${location.origin}/` };
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const fromPage = readPageMessage(message, sender, extension);
    if (fromPage !== undefined) {
      handle(fromPage)
        .catch((error: unknown) => {
          console.warn(`${fromPage.message.type} failed:`, error);
          return false;
        })
        .then(sendResponse);
      return true;
    }
    const request = readRequest(message, sender, extension);
    if (request === undefined) return undefined;
    answer(request).then(
      (value) => sendResponse({ ok: true, value } satisfies Answer<unknown>),
      (error: unknown) => {
        console.warn(`${request.type} failed:`, error);
        sendResponse({ ok: false } satisfies Answer<unknown>);
      },
    );
    return true;
  });
}

/** Does what a page asks for, and says whether it is done. */
async function handle({ message, url, ...page }: FromPage): Promise<boolean> {
  switch (message.type) {
    case 'page-worth-reading': {
      const find = await readTab(page);
      // A page that went on since it asked is read as it is now, and would not count as news when it asks again.
      if (find?.isNews && find.visit >= message.visit) await showBadges(page, find);
      return true;
    }
    case 'mark-posting':
      return await markPosting(page, message);
    case 'pause-site':
      await pauseSite(new URL(url).hostname);
      return true;
    case 'pause-all':
      await pauseAll();
      return true;
    case 'open-options':
      await browser.runtime.openOptionsPage();
      return true;
  }
}

async function answer(request: RequestMessage): Promise<unknown> {
  switch (request.type) {
    case 'index-status':
      return await indexStatus();
    case 'sync-now':
      await syncFeeds(request);
      return await indexStatus();
    case 'check-page':
      return await checkPage(request.tab);
    case 'suggest':
      return suggest(vocabulary(), request);
    case 'ranked-jobs':
      await noteFeedLookedAt(Date.now());
      return await rankedJobs(await readProfile(), request.options);
    case 'reminders':
      await reminders.remind();
      return await reminders.state();
    case 'sites-changed':
      await registerDetector();
      return undefined;
  }
}
