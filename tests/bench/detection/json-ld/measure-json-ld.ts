import { readPostings } from '@recruitment-feed/sdk/posting';
import { holds } from '../holds.ts';
import { openPage } from '../open-page.ts';
import type { Part } from '../part.ts';
import { encodings } from './cases/encodings.ts';
import { names } from './cases/names.ts';
import { nesting } from './cases/nesting.ts';
import { nothing } from './cases/nothing.ts';
import { punctuation } from './cases/punctuation.ts';
import { scripts } from './cases/scripts.ts';
import { shapes } from './cases/shapes.ts';
import { strings } from './cases/strings.ts';
import { wrappers } from './cases/wrappers.ts';
import type { JsonLdCase } from './json-ld-case.ts';

/** The cases by theme. */
export const themes: Readonly<Record<string, readonly JsonLdCase[]>> = {
  ...{ nesting, names, scripts, wrappers, strings, punctuation, encodings, shapes },
  'nothing to read': nothing,
};

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
  const all = Object.values(themes).flat();
  const valid = all.filter(({ script }) => isJson(script)).length;
  const metric = `valid as they stand of the ${all.length}`;
  const strict = { subject: 'JSON.parse', metric, value: valid, unit: 'scripts' };
  const wrong = all.filter((one) => !isRight(one));
  return {
    rows: [...rows, strict],
    misses: wrong.map((one) => `JSON-LD, ${one.title}: read ${JSON.stringify(readCase(one))}`),
  };
};

function isRight(one: JsonLdCase): boolean {
  return holds(readCase(one), one.expected);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
