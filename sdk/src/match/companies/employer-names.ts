import type { Organization } from '../../contract/organization.ts';
import { type CompanyName, readCompanyName } from './fold-company-name.ts';
import { agree } from './legal-form.ts';

/** What names an employer: an organization of the feed, or the employer of a posting. */
export type NamedEmployer = Pick<Organization, 'name'> &
  Partial<Pick<Organization, 'legalName' | 'shortName' | 'aliases' | 'translations'>>;

/** A name alone, or all that is known. */
export type EmployerNames = string | NamedEmployer;

/** The names of one employer, read. */
export interface ReadNames {
  all: readonly CompanyName[];
  /** Those in the register. */
  legal: readonly CompanyName[];
}

/** Kept with the employer, because every posting of a page is held against every company. */
const known = new WeakMap<NamedEmployer, ReadNames>();

/** Reads the names of an employer, once for each object. */
export function readNames(employer: EmployerNames): ReadNames {
  if (typeof employer === 'string') return { all: read([employer]), legal: [] };
  const before = known.get(employer);
  if (before) return before;
  const legal = textsOf(employer).map(({ legalName }) => legalName ?? '');
  const result = { all: read(writtenNames(employer)), legal: read(legal) };
  known.set(employer, result);
  return result;
}

/** All names of an employer in all its languages, as they are written. */
export function writtenNames(employer: NamedEmployer): string[] {
  const names = textsOf(employer).flatMap(({ name, legalName, shortName }) => [name, legalName, shortName]);
  return [...names, ...(employer.aliases ?? [])].filter((name) => name !== undefined);
}

function textsOf(employer: NamedEmployer) {
  return [employer, ...Object.values(employer.translations ?? {})];
}

function read(names: readonly string[]): CompanyName[] {
  return names.map(readCompanyName).filter(({ key }) => key !== '');
}

/** Tells whether two employers are one by their names. */
export function agreeInNames(a: ReadNames, b: ReadNames): boolean {
  const registered = b.legal.filter((name) => a.legal.some((other) => inOneScript(name, other)));
  if (registered.length > 0) return registered.some((name) => includes(a.legal, name));
  return a.all.some((name) =>
    b.all.some((other) => isSpelling(name, other) && !isAnother(name, b) && !isAnother(other, a)),
  );
}

/** A registered name that is neither the employer's own nor listed by it is another company's, however it begins. */
function isAnother(name: CompanyName, { all, legal }: ReadNames): boolean {
  if (!name.form.registered || !legal.some((own) => inOneScript(own, name))) return false;
  return !includes(
    all.filter(({ form }) => form.registered),
    name,
  );
}

function includes(names: readonly CompanyName[], name: CompanyName): boolean {
  return names.some((own) => isSpelling(own, name));
}

function isSpelling(a: CompanyName, b: CompanyName): boolean {
  return a.key === b.key && agree(a.form, b.form);
}

function inOneScript(a: CompanyName, b: CompanyName): boolean {
  const han = /\p{Script=Han}/u;
  return han.test(a.key) === han.test(b.key);
}
