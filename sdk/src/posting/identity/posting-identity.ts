import { findAtsPosting } from './ats-posting.ts';
import { canonicalUrl } from './canonical-url.ts';

/** The addresses of a posting. */
export interface PostingAddress {
  url?: string | undefined;
  applyUrl?: string | undefined;
}

/**
 * Names a posting so that two pages of the same one agree: `greenhouse:acme:4943113101` where the
 * applicant-tracking system is known, otherwise its canonical address without scheme, `www.` and `/apply`.
 * @param posting its addresses, or one address.
 * @returns undefined where no address is on the web.
 */
export function postingIdentity(posting: string | PostingAddress): string | undefined {
  const addresses = typeof posting === 'string' ? [posting] : [posting.url ?? '', posting.applyUrl ?? ''];
  for (const address of addresses) {
    const found = findAtsPosting(address);
    if (found) return `${found.family}:${found.tenant}:${found.id}`;
  }
  const url = addresses.map(canonicalUrl).find((one) => one !== undefined);
  return url
    ?.replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/(\/[^?#]+)\/(?:apply|application)(?=$|[?#])/i, '$1');
}
