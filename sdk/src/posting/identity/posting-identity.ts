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
  if (typeof posting === 'string') return identityOf(posting);
  const { url, applyUrl } = posting;
  for (const address of [url, applyUrl]) {
    const found = address === undefined ? undefined : findAtsPosting(address);
    if (found) return `${found.family}:${found.tenant}:${found.id}`;
  }
  return identityOf(url) ?? identityOf(applyUrl);
}

function identityOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const found = findAtsPosting(address);
  if (found) return `${found.family}:${found.tenant}:${found.id}`;
  return canonicalUrl(address)
    ?.replace(/^https:\/\/(?:www\.)?/, '')
    .replace(/(.\/[^?#]+)\/(?:apply|application)(?=$|[?#])/i, '$1');
}
