import { type Posting, postingIdentity } from '@recruitment-feed/sdk/posting';
import type { FoundPosting } from '../verdict/found-posting.ts';

const mostPostings = 100;
const longestText = 500;

/** Reduces the postings of a page to what the worker needs to look them up. */
export function reducePostings(postings: readonly Posting[], page: string): FoundPosting[] {
  const [first, second] = postings;
  // A page of one posting is itself an address of that posting, whatever its markup names.
  const own = first !== undefined && second === undefined ? [page] : [];
  return postings.slice(0, mostPostings).map((posting) => {
    const identity = postingIdentity(posting);
    return {
      identities: [...new Set(identity === undefined ? own : [identity, ...own])],
      title: posting.title.slice(0, longestText),
      ...(posting.employer && { employer: reduceEmployer(posting.employer) }),
    };
  });
}

function reduceEmployer({ name, legalName, url, sameAs }: NonNullable<Posting['employer']>) {
  return {
    name: name.slice(0, longestText),
    ...(legalName !== undefined && { legalName: legalName.slice(0, longestText) }),
    ...(url !== undefined && { url }),
    ...(sameAs !== undefined && { sameAs: sameAs.slice(0, 10) }),
  };
}
