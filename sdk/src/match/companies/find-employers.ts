import { findAtsPosting } from '../../posting/identity/ats-posting.ts';
import { familyOf } from '../../posting/identity/families/index.ts';
import type { Posting, PostingOutline } from '../../posting/posting.ts';
import { type Company, type CompanyClues, type CompanyIndex, wordsOf } from './company-index.ts';
import { agreeInNames, readNames } from './employer-names.ts';
import { belongsTo, hostOf } from './host.ts';
import { isForClient, isIntermediary, lendsWorkers } from './intermediary.ts';
import { readStatedEmployers } from './stated-employers.ts';
import { isStatedAs, stateName } from './stated-name.ts';

/** What of a posting tells who employs. */
export type EmployedPosting = Pick<PostingOutline, 'employer' | 'url' | 'applyUrl'> &
  Partial<Pick<Posting, 'title' | 'description'>>;

/** What speaks for a company, and what every company that it speaks for must share. */
interface Evidence {
  holds: (company: Company) => boolean;
  clues: CompanyClues;
}

/**
 * Finds the company that employs here. Evidence is, in this order: the name in the slot of the employer, equal to one
 * of the company's names; the company's own board at an applicant-tracking system; where no slot names an employer, its
 * exact name in the title or beside hiring words; and its own host, unless the slot or a label names somebody else. A
 * host that serves others, such as the system's that it sells, is none. Other words of a description are no evidence:
 * they name customers and competitors too. Where evidence speaks for several, as a short name does that two companies
 * bear, what follows may tell which of them it is.
 *
 * Where a recruiter stands in the slot, the employer is the client that it says to recruit for. Where workers are
 * lent (外包, 劳务派遣) the client does not employ, whatever the slot says.
 * @param companies a few, or an index of many; what is found does not depend on which.
 * @returns one company, or none where there is no evidence or all of it speaks for several.
 */
export function findEmployers<C extends Company>(
  posting: EmployedPosting,
  companies: readonly C[] | CompanyIndex<C>,
): C[] {
  let several: C[] = [];
  for (const { holds, clues } of evidenceOf(posting)) {
    const all = 'sharing' in companies ? companies.sharing(clues) : companies;
    const found = (several.length > 0 ? several : all).filter(holds);
    if (new Set(found.map(({ id }) => id)).size === 1) return found.slice(0, 1);
    if (found.length > 0) several = found;
  }
  return [];
}

/**
 * Names everything by which a posting may name its employer. Of all companies, `findEmployers` finds the same as of those
 * alone that share one of these with their `companyClues`.
 */
export function postingClues(posting: EmployedPosting): Set<string> {
  return new Set([...evidenceOf(posting)].flatMap(({ clues }) => wordsOf(clues)));
}

/** Kinds of evidence, the strongest first; the text is read only where nothing before it speaks. */
function* evidenceOf(posting: EmployedPosting): Generator<Evidence> {
  const { employer, title = '', description = '' } = posting;
  const slot = [employer?.name, employer?.legalName].filter(Boolean).join('\n');
  const agency = isIntermediary(slot);
  if (!agency && isForClient(title, description)) return;
  if (employer === undefined || slot === '') {
    yield byBoard(posting);
    const { labelled, hiring } = readStatedEmployers(title, description);
    const label = byAny(labelled, true);
    yield either(label, byAny(hiring, false));
    yield byHost(posting, label.clues.keys ?? []);
    return;
  }
  const names = readNames(employer);
  const { clients } = agency ? readStatedEmployers(title, description) : { clients: [] };
  if (clients.length > 0 && !lendsWorkers(`${slot}\n${title}`)) {
    yield byAny(clients, true);
    return;
  }
  const keys = names.all.map(({ key }) => key);
  yield { holds: (company) => agreeInNames(names, readNames(company)), clues: { keys } };
  if (agency) return;
  yield byBoard(posting);
  yield byHost(posting, keys);
}

function either(one: Evidence, other: Evidence): Evidence {
  return {
    holds: (company) => one.holds(company) || other.holds(company),
    clues: { keys: [one, other].flatMap(({ clues }) => clues.keys ?? []) },
  };
}

function byAny(names: readonly string[], slot: boolean): Evidence {
  const stated = names.map((name) => stateName(name, slot));
  return {
    holds: (company) => stated.some((name) => isStatedAs(name, company)),
    clues: { keys: stated.flatMap(({ read }) => read.all.map(({ key }) => key)) },
  };
}

const addressesOf = ({ url, applyUrl }: EmployedPosting) =>
  [url, applyUrl].filter((address) => address !== undefined);

function byBoard(posting: EmployedPosting): Evidence {
  const boards = addressesOf(posting)
    .map(boardOf)
    .filter((board) => board !== undefined);
  return {
    holds: ({ boards: own }) => own.some((board) => boards.includes(board.toLowerCase())),
    clues: { boards },
  };
}

/** @param named keys of whoever is named as the employer; none where nobody is. */
function byHost(posting: EmployedPosting, named: readonly string[]): Evidence {
  const { url = '', sameAs = [] } = posting.employer ?? {};
  // A system's host carries postings of all who use it, which its tenant tells apart.
  const hosts = [...addressesOf(posting), url, ...sameAs].map(hostOf).filter((host) => !familyOf(host));
  return {
    holds: (company) =>
      isRelated(named, company) && company.domains.some((own) => hosts.some((host) => belongsTo(host, own))),
    clues: { hosts },
  };
}

function boardOf(address: string): string | undefined {
  const found = findAtsPosting(address);
  return found?.tenant === undefined ? undefined : `${found.family}:${found.tenant}`;
}

/** A site may carry postings of others: where an employer is named, it has to be named like the company. */
function isRelated(named: readonly string[], company: Company): boolean {
  if (named.length === 0) return true;
  return readNames(company).all.some(({ key }) => {
    const long = /\p{Script=Han}/u.test(key) ? key.length >= 2 : key.length >= 4;
    return long && named.some((name) => name.includes(key));
  });
}
