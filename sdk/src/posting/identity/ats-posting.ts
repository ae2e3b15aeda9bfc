import { type Address, readAddress } from './address.ts';
import { familyOf } from './families/index.ts';

/** A posting as its applicant-tracking system (ATS) or job board names it. */
export interface AtsPosting {
  /** `greenhouse`, `workday`, `mokahr`, `zhipin` …: the systems of `families/`. */
  family: string;
  /** Whose board it is on; absent on job boards, whose ids are enough. */
  tenant?: string;
  id: string;
  /** The one address that stands for all addresses of this posting. */
  url: string;
}

/**
 * Finds which posting of which system an address names. Hosts are matched as hosts: `lever.co.example.com` is none.
 * Undefined where the system is unknown or its tenant cannot be told, as on a company's own page with `?gh_jid=`:
 * anybody can write that, so it must not pass for the posting of that number.
 * @example findAtsPosting('https://job-boards.greenhouse.io/acme/jobs/12?gh_src=x')
 * // { family: 'greenhouse', tenant: 'acme', id: '12', url: 'https://boards.greenhouse.io/acme/jobs/12' }
 */
export function findAtsPosting(address: string | Address): AtsPosting | undefined {
  const read = typeof address === 'string' ? readAddress(address) : address;
  const family = read && familyOf(read.host);
  const found = family?.find(read as Address);
  return family && found && { family: family.name, ...found };
}
