import type { PostingOutline, ReadPage } from '@recruitment-feed/sdk/posting';
import { pageAddress } from '../detector/page-address.ts';
import { getPageSlot } from '../detector/page-slot.ts';
import type { FoundPosting, PageReading } from '../verdict/found-posting.ts';
import { reducePostings } from './reduce-postings.ts';
import { createStalenessFilter } from './stale-postings.ts';

/** How much of a page is read, and how much of that is handed on. */
interface ReadOptions<Read> {
  from: (document: Document, page: ReadPage) => Read[];
  reduce: (posting: Read) => FoundPosting;
}

/**
 * Reads the postings of the page on view, which the detector watches. Changes nothing and asks for nothing.
 * @returns undefined where there are none.
 */
export function read<Read extends PostingOutline>(
  { document, location }: Window,
  { from, reduce }: ReadOptions<Read>,
): PageReading | undefined {
  const slot = getPageSlot();
  if (slot === undefined) return undefined;
  const dropStale = slot.dropStale ?? createStalenessFilter();
  slot.dropStale = dropStale;
  const page = pageAddress(location);
  const postings = reducePostings(dropStale(from(document, { url: page }), page), reduce);
  if (postings.length === 0) return undefined;
  const find = { visit: slot.visit, page, postings };
  const content = JSON.stringify(find);
  const isNews = content !== slot.reported;
  slot.reported = content;
  return { ...find, isNews };
}
