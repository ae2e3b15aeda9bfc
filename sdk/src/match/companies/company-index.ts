import type { Organization } from '../../contract/organization.ts';
import { readNames, writtenNames } from './employer-names.ts';
import { isDomain, withoutWww } from './host.ts';
import { createNameScan, type FoundName } from './name-scan.ts';
import { isLongEnough } from './stated-name.ts';

/** What names a company: an organization of the feed has it all. */
export type Company = Pick<
  Organization,
  'id' | 'name' | 'legalName' | 'shortName' | 'aliases' | 'domains' | 'boards' | 'translations'
>;

/** What companies may be found by. */
export interface CompanyClues {
  /** Names as `foldCompanyName` folds them. */
  keys?: readonly string[];
  /** Boards at applicant-tracking systems, as `family:tenant` in lower case. */
  boards?: readonly string[];
  /** Hosts, which may lie below a company's domain. */
  hosts?: readonly string[];
}

/** Companies by their names, boards and domains, of any number; {@link createCompanyIndex} makes one. */
export interface CompanyIndex<C extends Company = Company> {
  readonly size: number;
  /** Adds a company, or replaces the one of its id. The object must not be changed afterwards. */
  set(company: C): void;
  /** Takes a company out; false where there is none of this id. */
  delete(id: string): boolean;
  /** All companies that share one of the clues, each once; whether one is meant is for `findEmployers` to say. */
  sharing(clues: CompanyClues): C[];
  /**
   * Finds the names of companies in a text, in the exact case and as whole words, in a time that grows with the text
   * alone: about ten times what it takes to look at each of its units. Names of fewer than three Chinese characters
   * or four Latin letters are not looked for, since words look like them. **A name in a text does not say that its
   * company employs**: it may be a customer's. `findEmployers` says who does.
   * @returns by where they stand, of names within each other the longest only; several items for a name that several
   * companies bear.
   */
  find(text: string): FoundName<C>[];
}

/**
 * Makes an index of companies, in which `findEmployers` finds one among 20,000 as fast as among twenty. It is built
 * once, and kept up to date by `set` and `delete` as the changes of a mirrored feed come in.
 * @param companies organizations of the feed; of two with one id the later stands.
 * @example
 * const index = createCompanyIndex(store.all('organizations'));
 * findEmployers(posting, index);
 */
export function createCompanyIndex<C extends Company>(companies: Iterable<C> = []): CompanyIndex<C> {
  const byId = new Map<string, C>();
  const byClue = new Map<string, Set<C>>();
  const scan = createNameScan<C>();
  const remove = (id: string) => {
    const company = byId.get(id);
    if (!company) return false;
    byId.delete(id);
    for (const name of scannedNames(company)) scan.remove(name, company);
    for (const clue of companyClues(company)) {
      byClue.get(clue)?.delete(company);
      if (byClue.get(clue)?.size === 0) byClue.delete(clue);
    }
    return true;
  };
  const index: CompanyIndex<C> = {
    get size() {
      return byId.size;
    },
    set(company) {
      remove(company.id);
      byId.set(company.id, company);
      for (const name of scannedNames(company)) scan.add(name, company);
      for (const clue of companyClues(company)) {
        const sharing = byClue.get(clue);
        if (sharing) sharing.add(company);
        else byClue.set(clue, new Set([company]));
      }
    },
    delete: remove,
    sharing(shared) {
      const clues = wordsOf(shared);
      return [...new Set(clues.flatMap((clue) => [...(byClue.get(clue) ?? [])]))];
    },
    find: (text) => scan.find(text),
  };
  for (const company of companies) index.set(company);
  return index;
}

/** Puts clues into the words in which {@link companyClues} names a company. */
export function wordsOf({ keys = [], boards = [], hosts = [] }: CompanyClues): string[] {
  return [...keys.map(keyClue), ...boards.map(boardClue), ...hosts.flatMap(domainsAbove)];
}

const keyClue = (key: string) => `name ${key}`;
const boardClue = (board: string) => `board ${board}`;
const hostClue = (host: string) => `host ${host}`;

/**
 * Names everything that a company may be found by, for an index of one's own, on a disk for example: a posting that
 * shares none of these words with its {@link postingClues} does not name it as its employer.
 */
export function companyClues(company: Company): Set<string> {
  return new Set([
    ...readNames(company).all.map(({ key }) => keyClue(key)),
    ...company.boards.map((board) => boardClue(board.toLowerCase())),
    ...company.domains.map(withoutWww).filter(isDomain).map(hostClue),
  ]);
}

/** A host and all domains that it lies below: `jobs.acme.example`, `acme.example`. */
function domainsAbove(host: string): string[] {
  const labels = host.split('.');
  return labels.map((_, at) => hostClue(labels.slice(at).join('.')));
}

/** The names that a text is searched for. */
function scannedNames(company: Company): Set<string> {
  const names = writtenNames(company).map((name) => name.normalize('NFKC').trim());
  return new Set(names.filter((name) => isLongEnough(name) && /[\p{Letter}\p{Number}]/u.test(name)));
}
