import { type Address, readAddress } from './address.ts';
import { plainUrl } from './canonical-url.ts';
import { familyOf } from './families/index.ts';

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
  const { url, applyUrl } = typeof posting === 'string' ? { url: posting, applyUrl: undefined } : posting;
  const page = url === undefined ? undefined : readAddress(url);
  const known = page && systemName(page);
  if (known || applyUrl === undefined) return known ?? (page && plainName(page));
  const form = readAddress(applyUrl);
  return (form && systemName(form)) ?? (page && plainName(page)) ?? (form && plainName(form));
}

function systemName(address: Address): string | undefined {
  const family = familyOf(address.host);
  const found = family?.find(address);
  if (!family || !found) return undefined;
  const { tenant, id } = found;
  return tenant === undefined ? `${family.name}:${id}` : `${family.name}:${tenant}:${id}`;
}

function plainName(address: Address): string {
  const path = address.path.replace(/(.)\/(?:apply|application)$/i, '$1');
  return plainUrl({ ...address, path }).replace(/^https:\/\/(?:www\.)?/, '');
}
