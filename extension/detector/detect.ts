import { readOutlines } from '@recruitment-feed/sdk/posting';
import type { PageFind } from '../verdict/found-posting.ts';
import { pageAddress } from './page-address.ts';
import { getPageSlot, type PageSlot, setPageSlot } from './page-slot.ts';
import { reducePostings } from './reduce-postings.ts';
import { createStalenessFilter } from './stale-postings.ts';
import { watchNavigation } from './watch-navigation.ts';

/** When to look again, in milliseconds: pages built by scripts add their markup late. */
const secondLooks = { firstView: [1500], laterViews: [0, 400, 1500] };

/**
 * Watches a page for postings. A page without one hears and sees nothing of it: no message, no request,
 * no storage, no change of its document.
 * @returns what the page holds at present; a second run in the same page looks again.
 */
export function detect(window: Window, report: (find: PageFind) => void): unknown {
  const running = getPageSlot();
  if (running !== undefined) return running.check();
  const { document, location } = window;
  const identify = () => pageAddress(location);
  const dropStale = createStalenessFilter();
  let timers: number[] = [];
  let reported = '';

  const slot: PageSlot = {
    visit: 0,
    check() {
      reported = '';
      return look();
    },
  };
  const look = (): PageFind | undefined => {
    const page = identify();
    const postings = reducePostings(dropStale(readOutlines(document, { url: page }), page));
    if (postings.length === 0) return undefined;
    const find: PageFind = { visit: slot.visit, page, postings };
    const content = JSON.stringify(find);
    if (content !== reported) report(find);
    reported = content;
    return find;
  };
  const lookAgain = (delays: readonly number[]) => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = delays.map((delay) => window.setTimeout(look, delay));
  };
  watchNavigation(window, identify, () => {
    slot.visit += 1;
    slot.removeBadge?.();
    lookAgain(secondLooks.laterViews);
  });
  setPageSlot(slot);
  lookAgain(secondLooks.firstView);
  return look();
}
