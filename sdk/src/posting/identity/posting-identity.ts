import { readAddress } from './address.ts';
import { findAtsPosting } from './ats-posting.ts';
import { plainUrl } from './canonical-url.ts';

/** The addresses of a posting. */
export interface PostingAddress {
  url?: string | undefined;
  applyUrl?: string | undefined;
}

/**
 * Names a posting so that two pages of the same one agree: `greenhouse:acme:4943113101` where the
 * applicant-tracking system is known, `zhipin:1f2e…` on a job board, otherwise its canonical address without scheme,
 * `www.` and `/apply`. Two postings never get one name; one posting may get several, where nothing proves it is one.
 * @param posting its addresses, or one address.
 * @returns undefined where no address is on the web.
 * @example postingIdentity('https://jobs.lever.co/acme/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0/apply')
 * // 'lever:acme:0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0'
 */
export function postingIdentity(posting: string | PostingAddress): string | undefined {
  const written = typeof posting === 'string' ? [posting] : [posting.url ?? '', posting.applyUrl ?? ''];
  const addresses = written.map(readAddress).filter((address) => address !== undefined);
  for (const address of addresses) {
    const found = findAtsPosting(address);
    if (found) return `${found.family}:${found.tenant === undefined ? '' : `${found.tenant}:`}${found.id}`;
  }
  const [address] = addresses;
  return (
    address &&
    plainUrl({ ...address, path: address.path.replace(/(.)\/(?:apply|application)$/i, '$1') }).replace(
      /^https:\/\/(?:www\.)?/,
      '',
    )
  );
}
