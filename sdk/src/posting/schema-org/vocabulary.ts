/**
 * What a page calls the terms of schema.org where it calls them otherwise: a name of its own leads to the term,
 * a prefix for all of them leads to nothing.
 */
export type Aliases = ReadonlyMap<string, string>;

const iri = /^https?:\/\/(?:www\.)?schema\.org(?:\/|$)/i;

/** The term behind a name: an IRI with either scheme, a prefixed name, a name that the page gave it. */
export function termOf(name: string, aliases?: Aliases): string {
  const own = aliases?.get(name);
  if (own) return own;
  const [, prefix = '', rest = ''] = /^([\w-]+):(?!\/\/)(.*)$/.exec(name) ?? [];
  const isOurs = prefix === 'schema' || (prefix !== '' && aliases?.get(prefix) === '');
  return isOurs ? rest : name.replace(iri, '');
}

/** Notes a name that a page declares, where it is for schema.org, for one of its terms or for a keyword. */
export function declare(aliases: Map<string, string>, name: string, meaning: unknown): void {
  if (typeof meaning !== 'string') return;
  if (/^@(?:id|type|value)$/.test(meaning)) aliases.set(name, meaning);
  else if (iri.test(meaning) || meaning.startsWith('schema:')) aliases.set(name, termOf(meaning));
}

/** Tells whether a type, a list of types or a text of types names JobPosting, under whatever prefix. */
export function isJobPosting(type: unknown): boolean {
  return [type].flat().some((one) => typeof one === 'string' && /(?:^|[\s/:#])JobPosting(?:$|\s)/i.test(one));
}
