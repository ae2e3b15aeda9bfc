import type { PostingOutline, Steps } from '@recruitment-feed/sdk/posting';
import type { FoundPosting } from '../verdict/found-posting.ts';

const mostPostings = 100;
const longestText = 500;
const longestAddress = 4096;

/**
 * Reduces the postings of a page to as many as the worker takes, one in each step.
 * @param isFresh tells which belong to the page.
 */
export function* reducePostings<Read extends PostingOutline>(
  postings: readonly Read[],
  reduce: (posting: Read) => FoundPosting,
  isFresh: (posting: Read) => boolean,
): Steps<FoundPosting> {
  const found: FoundPosting[] = [];
  for (const posting of postings) {
    if (isFresh(posting) && found.length < mostPostings) found.push(reduce(posting));
    yield;
  }
  return found;
}

/** Reduces a posting to what it takes to look it up and to save it. */
export function reduceOutline({ title, url, applyUrl, employer, closesAt }: PostingOutline): FoundPosting {
  return {
    title: title.slice(0, longestText),
    ...(isShort(url) && { url }),
    ...(isShort(applyUrl) && { applyUrl }),
    ...(employer && { employer: reduceEmployer(employer) }),
    ...(closesAt && { closesAt }),
  };
}

function reduceEmployer({ name, legalName, url, sameAs }: NonNullable<PostingOutline['employer']>) {
  return {
    name: name.slice(0, longestText),
    ...(legalName && { legalName: legalName.slice(0, longestText) }),
    ...(url && { url }),
    ...(sameAs && { sameAs: sameAs.slice(0, 10) }),
  };
}

function isShort(address: string | undefined): address is string {
  return address !== undefined && address.length <= longestAddress;
}
