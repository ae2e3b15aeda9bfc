/** A posting as the detector hands it to the worker: the facts needed to look it up, and nothing else of the page. */
export interface FoundPosting {
  /** The posting's full name across sites, by which a record is confirmed. */
  identity: string;
  title: string;
  employer: { name: string; url?: string };
}

/** What the detector found on one page, at one moment. */
export interface PageFind {
  /** Counts the page's in-page navigations, so that an answer to an earlier one is known to be late. */
  visit: number;
  /** Which of the postings the page itself is about, where it is about one. */
  main?: number;
  postings: FoundPosting[];
}
