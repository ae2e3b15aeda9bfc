import { createHash } from 'node:crypto';

/** The objects that can be searched. */
export type SearchCollection = 'organizations' | 'jobs' | 'cooperations' | 'posts' | 'cohorts';

/** Values by name, such as `{ status: ['open'] }`: what an object has, or what a filter asks for. */
export type Labels = Readonly<Record<string, readonly string[] | undefined>>;

/** Returns the token that every object of a collection has. No word of a text has a colon. */
export function collectionToken(collection: SearchCollection): string {
  return `${collection}:`;
}

/** Returns the token of one value of a label, exact in its case. */
export function labelToken(collection: SearchCollection, name: string, value: string): string {
  return `${collection}:${name.toLowerCase()}:${/^[a-z0-9_-]{1,24}$/.test(value) ? value : digest(value)}`;
}

/** Returns the tokens of everything that an object is labelled with. */
export function labelTokens(collection: SearchCollection, labels: Labels): string[] {
  const tokens = Object.entries(labels).flatMap(([name, values = []]) =>
    values.map((value) => labelToken(collection, name, value)),
  );
  return [...new Set([collectionToken(collection), ...tokens])];
}

/** Any text as one token of ASCII; no value that stands as it is begins with an equals sign. */
function digest(value: string): string {
  return `=${createHash('sha256').update(value).digest('hex').slice(0, 16)}`;
}
