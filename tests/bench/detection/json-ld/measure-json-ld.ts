import { readPostings } from '@recruitment-feed/sdk/posting';
import { holds } from '../holds.ts';
import { openPage } from '../open-page.ts';
import type { Part } from '../part.ts';
import { nesting } from './cases/nesting.ts';
import type { JsonLdCase } from './json-ld-case.ts';

/** The cases by theme. */
export const themes: Readonly<Record<string, readonly JsonLdCase[]>> = { nesting };

/** What is read of a case. */
export function readCase({ script, type = 'application/ld+json' }: JsonLdCase) {
  const document = openPage(`<!doctype html><title>A page</title><script type="${type}">${script}</script>`);
  return readPostings(document, { url: 'https://jobs.example/page' });
}

/** Cases of JSON-LD as pages have it, well and badly written, and those of which something else is read. */
export const measureJsonLd: Part = () => {
  const rows = Object.entries(themes).map(([theme, cases]) => {
    const value = cases.filter(isRight).length;
    const ok = value === cases.length;
    const metric = `right of ${cases.length} JSON-LD scripts, ${theme}`;
    return { subject: 'readPostings', metric, value, unit: 'scripts', target: `= ${cases.length}`, ok };
  });
  const wrong = Object.values(themes)
    .flat()
    .filter((one) => !isRight(one));
  return { rows, misses: wrong.map((one) => `JSON-LD, ${one.title}: read ${JSON.stringify(readCase(one))}`) };
};

function isRight(one: JsonLdCase): boolean {
  return holds(readCase(one), one.expected);
}
