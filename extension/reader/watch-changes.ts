import type { PageSlot } from '../detector/page-slot.ts';

const shortestWait = 150;
const longestWait = 2400;
/** A reading that takes longer can be felt; after so many of them a page is left alone. */
const [longestReading, mostSlow] = [16, 3];

/**
 * Has a page looked at again when it shows other postings: as an endless list grows, or when the student comes back to
 * it after she marked some elsewhere. Waits longer while changes bring no posting, and leaves a slow page alone until
 * it becomes another one.
 * @param readNow reads the page: what tells by its content whether anything is new, and the milliseconds of work.
 */
export function watchChanges(
  window: Window & typeof globalThis,
  slot: PageSlot,
  readNow: () => Promise<{ content: string | undefined; work: number }>,
): void {
  const { document } = window;
  let wait = shortestWait;
  let slow = { visit: slot.visit, readings: 0 };
  let isWaiting = false;

  const look = async () => {
    isWaiting = false;
    if (slow.visit !== slot.visit) slow = { visit: slot.visit, readings: 0 };
    if (slow.readings >= mostSlow) return;
    const { content, work } = await readNow();
    if (work > longestReading) slow.readings += 1;
    const isNews = content !== undefined && content !== slot.reported;
    wait = isNews ? shortestWait : Math.min(wait * 2, longestWait);
    if (isNews) slot.check();
  };
  const changes = new window.MutationObserver((records) => {
    if (isWaiting || records.every(isOwn)) return;
    isWaiting = true;
    window.setTimeout(() => void look(), wait);
  });
  const comeBack = () => {
    if (document.visibilityState !== 'visible') return;
    delete slot.reported;
    slot.check();
  };
  changes.observe(document, { subtree: true, childList: true, characterData: true });
  document.addEventListener('visibilitychange', comeBack);
  window.addEventListener('pageshow', ({ persisted }) => persisted && comeBack());

  function isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
    const nodes = [...addedNodes, ...removedNodes];
    return nodes.length > 0 && nodes.every((node) => node === slot.host);
  }
}
