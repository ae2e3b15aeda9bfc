import type { Posting } from '../posting.ts';
import { findJobPosting } from './find-job-posting.ts';
import { readPosting } from './read-posting.ts';

/**
 * Reads a schema.org JobPosting, in any of the shapes that its properties may have: string, object, array.
 * What no field stands for is kept as it is in `extensions`, from where `toJobPosting` takes it.
 * @param posting a node of JSON-LD, or a document that holds one.
 * @param page where it was found, against which relative addresses are resolved.
 * @returns undefined for what has no title.
 */
export function fromJobPosting(posting: unknown, page?: { url: string }): Posting | undefined {
  const node = findJobPosting(posting);
  return node && readPosting(node, page?.url);
}
