import { type EmployerNames, sameEmployer } from '@recruitment-feed/sdk/match';
import type { Row } from '../../bench.ts';
import { type CompanyPair, readPairs } from './pair.ts';
import { branches } from './pairs/branches.ts';
import { institutions } from './pairs/institutions.ts';
import { intermediaries } from './pairs/intermediaries.ts';
import { legalForms } from './pairs/legal-forms.ts';
import { listedNames } from './pairs/listed-names.ts';
import { nearNames } from './pairs/near-names.ts';
import { places } from './pairs/places.ts';
import { spelling } from './pairs/spelling.ts';

/** The pairs by theme, each with the rule of its file. */
export const themes: Record<string, CompanyPair[]> = {
  spelling: readPairs(spelling),
  'legal forms': readPairs(legalForms),
  places: readPairs(places),
  branches: readPairs(branches),
  'near names': readPairs(nearNames),
  intermediaries: readPairs(intermediaries),
  institutions: readPairs(institutions),
  'listed names': listedNames,
};

type Judge = (a: EmployerNames, b: EmployerNames) => boolean;

/** Lower case without punctuation: what a comparison of strings does. */
const plainly: Judge = (a, b) => {
  const names = (one: EmployerNames) =>
    (typeof one === 'string' ? [one] : [one.name, one.legalName, ...(one.aliases ?? [])])
      .filter((name) => name !== undefined)
      .map((name) => name.toLowerCase().replace(/[^\p{Letter}\p{Number}]/gu, ''));
  return names(a).some((name) => names(b).includes(name));
};

/** Precision and recall of `sameEmployer` over all pairs, and what it gets wrong in each theme. */
export function measurePairs(): { rows: Row[]; misses: string[] } {
  const all = Object.values(themes).flat();
  const { precision, recall } = quality(all, sameEmployer);
  const plain = quality(all, plainly);
  const rows: Row[] = [
    { subject: 'sameEmployer', metric: 'pairs of company names', value: all.length, unit: 'pairs' },
    {
      ...{ subject: 'sameEmployer', metric: 'precision', value: precision, unit: '%' },
      ...{ target: '>= 99.5', ok: precision >= 99.5 },
    },
    {
      ...{ subject: 'sameEmployer', metric: 'recall', value: recall, unit: '%' },
      ...{ target: '>= 90', ok: recall >= 90 },
    },
    { subject: 'equal letters and digits', metric: 'precision', value: plain.precision, unit: '%' },
    { subject: 'equal letters and digits', metric: 'recall', value: plain.recall, unit: '%' },
  ];
  for (const [theme, pairs] of Object.entries(themes)) {
    const right = pairs.filter((pair) => sameEmployer(pair.a, pair.b) === pair.same).length;
    rows.push({
      subject: 'sameEmployer',
      metric: `right of ${pairs.length} pairs, ${theme}`,
      value: right,
      unit: 'pairs',
    });
  }
  return { rows, misses: all.filter(({ a, b, same }) => sameEmployer(a, b) !== same).map(describe) };
}

function quality(pairs: readonly CompanyPair[], judge: Judge): { precision: number; recall: number } {
  const joined = pairs.filter(({ a, b }) => judge(a, b));
  const right = joined.filter(({ same }) => same).length;
  return {
    precision: percent(right / joined.length),
    recall: percent(right / pairs.filter(({ same }) => same).length),
  };
}

function percent(part: number): number {
  return Math.round(part * 10_000) / 100;
}

function describe({ a, b, same, reason }: CompanyPair): string {
  const written = (one: EmployerNames) => (typeof one === 'string' ? one : JSON.stringify(one));
  return `${same ? 'missed' : 'joined by mistake'}: ${written(a)} | ${written(b)} (${reason})`;
}
