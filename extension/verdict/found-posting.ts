import type { Posting } from '@recruitment-feed/sdk/posting';

/** A posting as the detector hands it to the worker: the facts needed to look it up, and nothing else of the page. */
export type FoundPosting = Pick<Posting, 'title' | 'url' | 'applyUrl' | 'employer'>;

/** What the detector found on one page, at one moment. */
export interface PageFind {
  /** Counts the page's in-page navigations, so that an answer to an earlier one is known to be late. */
  visit: number;
  /** The page's address; a page of one posting is itself an address of that posting. */
  page: string;
  postings: FoundPosting[];
}
