import type { Organization } from '../../contract/organization.ts';
import { findAtsPosting } from '../../posting/identity/ats-posting.ts';
import type { Posting, PostingOutline } from '../../posting/posting.ts';
import { agreeInNames, readNames } from './employer-names.ts';
import { belongsTo, hostOf } from './host.ts';
import { isForClient, isIntermediary, lendsWorkers } from './intermediary.ts';
import { readStatedEmployers } from './stated-employers.ts';
import { isStatedAs, stateName } from './stated-name.ts';

/** What names a company: an organization of the feed has it all. */
export type Company = Pick<
  Organization,
  'id' | 'name' | 'legalName' | 'shortName' | 'aliases' | 'domains' | 'boards' | 'translations'
>;

/** What of a posting tells who employs. */
export type EmployedPosting = Pick<PostingOutline, 'employer' | 'url' | 'applyUrl'> &
  Partial<Pick<Posting, 'title' | 'description'>>;

type Evidence = (company: Company) => boolean;

/**
 * Finds the company that employs here. Evidence is, in this order: the name in the slot of the employer, equal to one
 * of the company's names; the company's own board at an applicant-tracking system; its own host, unless the slot
 * names somebody else; and where no slot names an employer, its exact name in the title or beside hiring words.
 * Other words of a description are no evidence: they name customers and competitors too.
 *
 * Where a recruiter stands in the slot, the employer is the client that it says to recruit for. Where workers are
 * lent (外包, 劳务派遣) the client does not employ, whatever the slot says.
 * @returns one company, or none where there is no evidence or it speaks for several.
 */
export function findEmployers<C extends Company>(posting: EmployedPosting, companies: readonly C[]): C[] {
  for (const holds of evidenceOf(posting)) {
    const found = companies.filter(holds);
    if (found.length > 0) return new Set(found.map(({ id }) => id)).size === 1 ? found.slice(0, 1) : [];
  }
  return [];
}

/** Kinds of evidence, the strongest first; the text is read only where nothing before it speaks. */
function* evidenceOf(posting: EmployedPosting): Generator<Evidence> {
  const { employer, title = '', description = '' } = posting;
  const slot = [employer?.name, employer?.legalName].filter(Boolean).join('\n');
  const agency = isIntermediary(slot);
  if (!agency && isForClient(title, description)) return;
  if (employer === undefined || slot === '') {
    yield* byAddress(posting, []);
    yield byText(title, description);
    return;
  }
  const names = readNames(employer);
  const { clients } = agency ? readStatedEmployers(title, description) : { clients: [] };
  if (clients.length > 0 && !lendsWorkers(`${slot}\n${title}`)) {
    yield byAny(clients, true);
    return;
  }
  yield (company) => agreeInNames(names, readNames(company));
  if (agency) return;
  const keys = names.all.map(({ key }) => key);
  yield* byAddress(posting, keys);
}

function byText(title: string, description: string): Evidence {
  const { labelled, hiring } = readStatedEmployers(title, description);
  const isLabelled = byAny(labelled, true);
  const isHiring = byAny(hiring, false);
  return (company) => isLabelled(company) || isHiring(company);
}

function byAny(names: readonly string[], slot: boolean): Evidence {
  const stated = names.map((name) => stateName(name, slot));
  return (company) => stated.some((name) => isStatedAs(name, company));
}

function byAddress({ url, applyUrl, employer }: EmployedPosting, slot: readonly string[]): Evidence[] {
  const addresses = [url, applyUrl].filter((address) => address !== undefined);
  const boards = addresses.map(boardOf).filter((board) => board !== undefined);
  const hosts = [...addresses, employer?.url ?? '', ...(employer?.sameAs ?? [])].map(hostOf);
  return [
    ({ boards: own }) => own.some((board) => boards.includes(board.toLowerCase())),
    (company) =>
      isRelated(slot, company) && company.domains.some((own) => hosts.some((host) => belongsTo(host, own))),
  ];
}

function boardOf(address: string): string | undefined {
  const found = findAtsPosting(address);
  return found?.tenant === undefined ? undefined : `${found.family}:${found.tenant}`;
}

/** A site may carry postings of others: where the slot names an employer, it has to be named like the company. */
function isRelated(slot: readonly string[], company: Company): boolean {
  if (slot.length === 0) return true;
  return readNames(company).all.some(({ key }) => {
    const long = /\p{Script=Han}/u.test(key) ? key.length >= 2 : key.length >= 4;
    return long && slot.some((name) => name.includes(key));
  });
}
