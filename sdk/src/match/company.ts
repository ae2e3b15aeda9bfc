import type { Organization } from '../contract/organization.ts';

/** What is known of a company by which a posting may be recognised as its own; a feed's organization is one. */
export type Company = Pick<Organization, 'id' | 'name' | 'aliases' | 'domains' | 'boards'> &
  Partial<Pick<Organization, 'legalName' | 'shortName' | 'translations'>>;

/** Every name of a company, in every language. */
export function namesOf({ name, legalName, shortName, aliases, translations = {} }: Company): string[] {
  const translated = Object.values(translations).flatMap((texts) => [
    texts.name,
    texts.legalName,
    texts.shortName,
  ]);
  return [name, legalName, shortName, ...aliases, ...translated].filter((text) => typeof text === 'string');
}
