import type { Organization } from '../contract/organization.ts';
import { findAtsPosting } from '../posting/identity/ats-posting.ts';
import type { PostingOutline } from '../posting/posting.ts';
import { foldCompanyName } from './fold-company-name.ts';
import { belongsTo, hostOf } from './host.ts';

/** What names a company: an organization of the feed has it all. */
export type Company = Pick<
  Organization,
  'id' | 'name' | 'legalName' | 'shortName' | 'aliases' | 'domains' | 'boards' | 'translations'
>;

/** What of a posting tells who employs. */
export type EmployedPosting = Pick<PostingOutline, 'employer' | 'url' | 'applyUrl'>;

/**
 * Finds the company that employs here. Evidence is the name in the slot of the employer, equal to one of the
 * company's names; else the company's own board at an applicant-tracking system; else its own host, unless the
 * slot names somebody else. Words of a description are no evidence: they name customers and competitors too.
 * @returns one company, or none where there is no evidence or it speaks for several.
 */
export function findEmployers<C extends Company>(posting: EmployedPosting, companies: readonly C[]): C[] {
  const { employer } = posting;
  const slot = [employer?.name, employer?.legalName]
    .map((name) => foldCompanyName(name ?? ''))
    .filter(Boolean);
  const addresses = [posting.url, posting.applyUrl].filter((address) => address !== undefined);
  const boards = addresses.map(boardOf).filter((board) => board !== undefined);
  const hosts = [...addresses, employer?.url ?? '', ...(employer?.sameAs ?? [])].map(hostOf);

  const kinds: ((company: C) => boolean)[] = [
    (company) => slot.some((name) => namesOf(company).has(name)),
    ({ boards: own }) => own.some((board) => boards.includes(board.toLowerCase())),
    (company) =>
      isRelated(slot, company) && company.domains.some((own) => hosts.some((host) => belongsTo(host, own))),
  ];
  for (const holds of kinds) {
    const found = companies.filter(holds);
    if (found.length > 0) return new Set(found.map(({ id }) => id)).size === 1 ? found.slice(0, 1) : [];
  }
  return [];
}

function boardOf(address: string): string | undefined {
  const found = findAtsPosting(address);
  return found?.tenant === undefined ? undefined : `${found.family}:${found.tenant}`;
}

/** A site may carry postings of others: where the slot names an employer, it has to be named like the company. */
function isRelated(slot: readonly string[], company: Company): boolean {
  if (slot.length === 0) return true;
  return [...namesOf(company)].some((own) => {
    const long = /\p{Script=Han}/u.test(own) ? own.length >= 2 : own.length >= 4;
    return long && slot.some((name) => name.includes(own));
  });
}

/** Kept with the company, because every posting of a page is held against every company. */
const folded = new WeakMap<Company, ReadonlySet<string>>();

function namesOf(company: Company): ReadonlySet<string> {
  const known = folded.get(company);
  if (known) return known;
  const texts = [company, ...Object.values(company.translations ?? {})];
  const names = texts.flatMap(({ name, legalName, shortName }) => [name, legalName, shortName]);
  const all = [...names, ...company.aliases].map((name) => foldCompanyName(name ?? '')).filter(Boolean);
  const result = new Set(all);
  folded.set(company, result);
  return result;
}
