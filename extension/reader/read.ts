import type { PostingOutline, ReadPage } from '@recruitment-feed/sdk/posting';
import { pageAddress } from '../detector/page-address.ts';
import { getPageSlot, type PageSlot } from '../detector/page-slot.ts';
import type { FoundPosting, PageFind, PageReading } from '../verdict/found-posting.ts';
import { reducePostings } from './reduce-postings.ts';
import { createStalenessFilter } from './stale-postings.ts';
import { watchChanges } from './watch-changes.ts';

/** How much of a page is read, and how much of that is handed on. */
interface ReadOptions<Read> {
  from: (document: Document, page: ReadPage) => Read[];
  reduce: (posting: Read) => FoundPosting;
}

/**
 * Reads the postings of the page on view, which the detector watches, and watches it for more from then on. Changes
 * nothing and asks for nothing.
 * @returns undefined where there are none.
 */
export function read<Read extends PostingOutline>(
  window: Window & typeof globalThis,
  options: ReadOptions<Read>,
): PageReading | undefined {
  const slot = getPageSlot();
  if (slot === undefined) return undefined;
  const find = findPostings(window, slot, options);
  if (find === undefined) return undefined;
  if (!slot.watchesChanges) {
    slot.watchesChanges = true;
    const contentNow = () => JSON.stringify(findPostings(window, slot, options));
    watchChanges(window, slot, contentNow);
  }
  const content = JSON.stringify(find);
  const isNews = content !== slot.reported;
  slot.reported = content;
  return { ...find, isNews };
}

function findPostings<Read extends PostingOutline>(
  { document, location }: Window,
  slot: PageSlot,
  { from, reduce }: ReadOptions<Read>,
): PageFind | undefined {
  slot.dropStale ??= createStalenessFilter();
  const page = pageAddress(location);
  const postings = reducePostings(slot.dropStale(from(document, { url: page }), page), reduce);
  return postings.length === 0 ? undefined : { visit: slot.visit, page, postings };
}
