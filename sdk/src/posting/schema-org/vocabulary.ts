/** Strips what may stand before a term of schema.org: its IRI with either scheme, or a prefix such as `schema:`. */
export function termOf(name: string): string {
  return name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|[\w-]+:(?!\/\/))/, '');
}

/** Tells whether a type, a list of types or a string of types names JobPosting. */
export function isJobPosting(type: unknown): boolean {
  if (Array.isArray(type)) return type.slice(0, 20).some(isJobPosting);
  return typeof type === 'string' && type.split(/\s+/).some((name) => termOf(name) === 'JobPosting');
}
