import type { PostingOutline, ReadPage, Steps } from '@recruitment-feed/sdk/posting';
import { pageAddress } from '../detector/page-address.ts';
import { getPageSlot, type PageSlot } from '../detector/page-slot.ts';
import { finishInSlices } from '../slices/finish-in-slices.ts';
import type { FoundPosting, PageFind, PageReading } from '../verdict/found-posting.ts';
import { reducePostings } from './reduce-postings.ts';
import { createStalenessFilter } from './stale-postings.ts';
import { watchChanges } from './watch-changes.ts';

/** How much of a page is read, and how much of that is handed on. */
interface ReadOptions<Read> {
  from: (document: Document, page: ReadPage) => Steps<Read>;
  reduce: (posting: Read) => FoundPosting;
}

/**
 * Reads the postings of the page on view, which the detector watches, and watches it for more from then on. Changes
 * nothing and asks for nothing.
 * @returns undefined where there are none, or the page has become another one meanwhile.
 */
export async function read<Read extends PostingOutline>(
  window: Window & typeof globalThis,
  options: ReadOptions<Read>,
): Promise<PageReading | undefined> {
  const slot = getPageSlot();
  if (slot === undefined) return undefined;
  const { find } = await findPostings(window, slot, options);
  if (find === undefined) return undefined;
  if (!slot.watchesChanges) {
    slot.watchesChanges = true;
    watchChanges(window, slot, async () => {
      const { find, work } = await findPostings(window, slot, options);
      return { content: JSON.stringify(find), work };
    });
  }
  const content = JSON.stringify(find);
  const isNews = content !== slot.reported;
  slot.reported = content;
  return { ...find, isNews };
}

/** What a page shows, and the milliseconds of work that it took to find out. */
async function findPostings<Read extends PostingOutline>(
  window: Window,
  slot: PageSlot,
  { from, reduce }: ReadOptions<Read>,
): Promise<{ find: PageFind | undefined; work: number }> {
  slot.isFresh ??= createStalenessFilter();
  const { visit, isFresh } = slot;
  const page = pageAddress(window.location);
  const isLate = () => visit !== slot.visit || page !== pageAddress(window.location);
  function* steps(): Steps<FoundPosting> {
    const read = yield* from(window.document, { url: page });
    // What was read of another page has its home there.
    return isLate() ? [] : yield* reducePostings(read, reduce, (posting) => isFresh(posting, page));
  }
  const { result: postings, work } = await finishInSlices(window, steps());
  return { find: postings.length === 0 || isLate() ? undefined : { visit, page, postings }, work };
}
