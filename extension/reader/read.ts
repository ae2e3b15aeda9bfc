import { readOutlines } from '@recruitment-feed/sdk/posting';
import { pageAddress } from '../detector/page-address.ts';
import { getPageSlot } from '../detector/page-slot.ts';
import type { PageReading } from '../verdict/found-posting.ts';
import { reducePostings } from './reduce-postings.ts';
import { createStalenessFilter } from './stale-postings.ts';

/**
 * Reads the postings of the page on view, which the detector watches. Changes nothing and asks for nothing.
 * @returns undefined where there are none.
 */
export function read({ document, location }: Window): PageReading | undefined {
  const slot = getPageSlot();
  if (slot === undefined) return undefined;
  const dropStale = slot.dropStale ?? createStalenessFilter();
  slot.dropStale = dropStale;
  const page = pageAddress(location);
  const postings = reducePostings(dropStale(readOutlines(document, { url: page }), page));
  if (postings.length === 0) return undefined;
  const find = { visit: slot.visit, page, postings };
  const content = JSON.stringify(find);
  const isNews = content !== slot.reported;
  slot.reported = content;
  return { ...find, isNews };
}
