import { postingIdentity } from '@recruitment-feed/sdk/posting';
import type { PageFind } from './found-posting.ts';

/** Names each posting of a page by its own addresses, and the only one of a page by the page's too. */
export function identitiesOf({ page, postings }: PageFind): string[][] {
  return postings.map((posting) => {
    const names = [postingIdentity(posting), postings.length === 1 ? postingIdentity(page) : undefined];
    return [...new Set(names)].filter((identity) => identity !== undefined);
  });
}

/** Returns which of the postings the page itself is about, or -1 where it is about none or many. */
export function mainPosting({ page }: PageFind, identities: readonly string[][]): number {
  const own = postingIdentity(page);
  return own === undefined ? -1 : identities.findIndex((names) => names.includes(own));
}
