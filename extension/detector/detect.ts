import { detectPostings } from '@recruitment-feed/sdk/posting';
import { pageAddress } from './page-address.ts';
import { getPageSlot, type PageSlot, setPageSlot } from './page-slot.ts';
import { watchNavigation } from './watch-navigation.ts';

/**
 * Watches a page for postings, and asks for it to be read where it seems to hold some. A page without any hears and
 * sees nothing of it: no message, no request, no storage, no change of its document.
 * A second run in the same page looks again.
 * @param ask has the page read that is on view, and says whether that was done; `visit` counts its in-page navigations.
 */
export function detect(window: Window, ask: (visit: number) => Promise<unknown>): void {
  const running = getPageSlot();
  if (running) {
    delete running.reported;
    running.check();
    return;
  }
  const { document, location } = window;
  const identify = () => pageAddress(location);
  let timers: number[];
  let size = document.all.length;

  const look = async () => {
    if (!detectPostings(document, { url: identify() }) || (await ask(slot.visit))) return;
    // The worker was stopped before it was done: to the next look everything is news again.
    delete slot.reported;
    size = 0;
  };
  const slot: PageSlot = { visit: 0, check: look };
  watchNavigation(window, identify, () => {
    slot.visit += 1;
    slot.removeBadge?.();
    for (const timer of timers) window.clearTimeout(timer);
    timers = [0, 400, 1500].map((delay) => window.setTimeout(look, delay));
  });
  // Nobody reads a page that is loaded before it is opened, https://developer.chrome.com/docs/web-platform/prerender-pages
  document.addEventListener('prerenderingchange', look);
  setPageSlot(slot);
  // Pages built by scripts add their postings late, and elements with them; our own brings none.
  timers = [window.setTimeout(() => document.all.length - size === Number(!!slot.host) || look(), 1500)];
  look();
}
