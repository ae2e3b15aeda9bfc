import type { Posting } from '@recruitment-feed/sdk/posting';

/** What a posting says of itself, to be judged by a profile. */
export type PostingDetails = Pick<
  Posting,
  | 'description'
  | 'employmentTypes'
  | 'workplaceType'
  | 'locations'
  | 'pay'
  | 'education'
  | 'experience'
  | 'skills'
  | 'benefits'
  | 'postedAt'
>;

/** A posting as a reader hands it to the worker: what it takes to look it up and to save it, and nothing else of the page. */
export interface FoundPosting extends Pick<Posting, 'title' | 'url' | 'applyUrl' | 'employer' | 'closesAt'> {
  /** There only where the student has a profile to hold it against. */
  details?: PostingDetails;
}

/** What the reader found on one page, at one moment. */
export interface PageFind {
  /** Counts the page's in-page navigations, so that an answer to an earlier one is known to be late. */
  visit: number;
  /** The page's address; a page of one posting is itself an address of that posting. */
  page: string;
  postings: FoundPosting[];
}

/** A find as the reader hands it over. */
export interface PageReading extends PageFind {
  /** The reader had not found just this before. */
  isNews: boolean;
}
