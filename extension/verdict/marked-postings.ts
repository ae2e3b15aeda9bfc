import { present } from '../feed-index/present.ts';
import type { MarkedPosting } from '../marks/mark.ts';
import type { PageFind } from './found-posting.ts';
import { identitiesOf } from './identities.ts';
import type { Verdict } from './verdict.ts';
import { isWebAddress } from './web-address.ts';

/**
 * The postings of a page as a student can mark them, with what the feed knows of each. A posting that has a name of its
 * own is not marked by the page's: a list of one shows another tomorrow.
 */
export function markedPostings(find: PageFind, verdicts: readonly (Verdict | undefined)[]): MarkedPosting[] {
  const identities = identitiesOf(find);
  return find.postings.map(({ title, url, applyUrl, employer, closesAt }, at) => {
    const job = verdicts[at]?.job;
    const addresses = [url, applyUrl, find.postings.length === 1 ? find.page : undefined];
    return {
      identities: [...new Set([...(identities[at] ?? []).slice(0, 1), ...(job?.identities ?? [])])],
      title,
      ...present({
        employer: employer?.name || undefined,
        url: addresses.find(isWebAddress),
        job: job?.id,
        closesAt: job?.closesAt ?? closesAt,
      }),
    };
  });
}
