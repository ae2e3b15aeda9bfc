import type { Posting, PostingOutline } from './posting.ts';
import { readPage } from './read-page.ts';
import { readOutline } from './schema-org/read-outline.ts';
import { readPosting } from './schema-org/read-posting.ts';

/**
 * Reads the postings that a page marks up with schema.org's JobPosting, as JSON-LD, microdata or RDFa.
 * It only reads: no request, no change, no layout. It does not throw, and its work is bounded on any page.
 * @param page its address; relative addresses are resolved against it, and a page's only posting
 * gets it as its own where the markup names none.
 */
export function readPostings(document: Document, page: { url: string }): Posting[] {
  return readPage(document, page.url, readPosting);
}

/** Reads of the postings of a page only what names them, as {@link readPostings} does, in less code. */
export function readOutlines(document: Document, page: { url: string }): PostingOutline[] {
  return readPage(document, page.url, readOutline);
}
