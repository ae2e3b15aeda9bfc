import { parsePay } from './pay/parse-pay.ts';
import { parsePlace } from './place/parse-place.ts';
import type { Posting, PostingOutline } from './posting.ts';
import { momentOf } from './schema-org/moment.ts';
import { present } from './schema-org/values.ts';

/** What an adapter or the generic reader finds in a page without markup: texts as they stand there. */
export interface UnmarkedPosting {
  /** The adapter, or `generic`. */
  source: string;
  title: string;
  employer?: string | undefined;
  url?: string | undefined;
  applyUrl?: string | undefined;
  pay?: string | undefined;
  /** Amounts without a currency are yuan. */
  paysInYuan?: true | undefined;
  place?: string | undefined;
  description?: string | undefined;
  closes?: string | undefined;
}

/** Takes over what names a posting. */
export function toOutline(found: UnmarkedPosting): PostingOutline {
  const { source, title, employer, url, applyUrl, closes } = found;
  return present({
    ...{ source, title, employer: employer ? { name: employer } : undefined, url, applyUrl },
    closesAt: momentOf(closes),
  });
}

/** Reads pay and places too. */
export function toPosting(found: UnmarkedPosting): Posting {
  const words = found.pay ?? '';
  const pay = parsePay(words) ?? (found.paysInYuan && parsePay(`${words}元`));
  return {
    ...toOutline(found),
    ...present({ description: found.description }),
    employmentTypes: [],
    locations: parsePlace(found.place ?? ''),
    pay: pay ? [pay] : [],
    industries: [],
    skills: [],
    benefits: [],
  };
}
