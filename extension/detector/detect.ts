import { detectPostings } from '@recruitment-feed/sdk/posting';
import { pageAddress } from './page-address.ts';
import { getPageSlot, type PageSlot, setPageSlot } from './page-slot.ts';
import { watchNavigation } from './watch-navigation.ts';

/** When to look again, in milliseconds: pages built by scripts add their postings late. */
const secondLooks = { firstView: [1500], laterViews: [0, 400, 1500] };

/**
 * Watches a page for postings, and asks for it to be read where it seems to hold some. A page without any hears and
 * sees nothing of it: no message, no request, no storage, no change of its document.
 * A second run in the same page looks again.
 * @param ask has the page read that is on view; `visit` counts its in-page navigations.
 */
export function detect(window: Window, ask: (visit: number) => void): void {
  const running = getPageSlot();
  if (running !== undefined) {
    delete running.reported;
    running.check();
    return;
  }
  const { document, location } = window;
  const identify = () => pageAddress(location);
  let timers: number[] = [];

  const look = () => {
    if (detectPostings(document, { url: identify() })) ask(slot.visit);
  };
  const slot: PageSlot = { visit: 0, check: look };
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
  look();
}
