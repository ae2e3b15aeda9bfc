/** Strips what may stand before a term of schema.org: its IRI, with either scheme, or a prefix such as `schema:`. */
export function termOf(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|(?!og:)[\w-]+:(?!\/\/))/, '');
}

/** Tells whether a type, a list of types or a text of types names JobPosting. */
export function isJobPosting(type: unknown): boolean {
  return [type]
    .flat()
    .some((one) => typeof one === 'string' && one.split(/\s+/).some((name) => termOf(name) === 'JobPosting'));
}
