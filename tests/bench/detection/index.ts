import type { Bench } from '../bench.ts';
import { measureJsonLd } from './json-ld/measure-json-ld.ts';
import { measureMarkedPages } from './marked/measure-marked-pages.ts';
import type { Part } from './part.ts';
import { measureBoards } from './unmarked/measure-boards.ts';
import { measureCareers } from './unmarked/measure-careers.ts';
import { measureOthers } from './unmarked/measure-others.ts';
import { measureSaved } from './unmarked/measure-saved.ts';

const parts: readonly Part[] = [
  measureJsonLd,
  measureMarkedPages,
  measureSaved,
  measureBoards,
  measureCareers,
  measureOthers,
];

/** How well postings are found and read on pages; what goes wrong is printed case by case. */
export const bench: Bench = {
  name: 'detection',
  async run() {
    const results = parts.map((measure) => measure());
    for (const { misses } of results) for (const miss of misses) console.error(miss);
    return { rows: results.flatMap(({ rows }) => rows) };
  },
};
