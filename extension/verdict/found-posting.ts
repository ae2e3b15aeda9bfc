import type { PostingEmployer } from '@recruitment-feed/sdk/posting';

/** A posting as the detector hands it to the worker: the facts needed to look it up, and nothing else of the page. */
export interface FoundPosting {
  /** The posting's names across sites, by its own addresses and by its page's. */
  identities: string[];
  title: string;
  employer?: PostingEmployer;
}

/** What the detector found on one page, at one moment. */
export interface PageFind {
  /** Counts the page's in-page navigations, so that an answer to an earlier one is known to be late. */
  visit: number;
  /** Which of the postings the page itself is about, where it is about one. */
  main?: number;
  postings: FoundPosting[];
}
