import { findEmployers } from '@recruitment-feed/sdk/match';
import { expect, test } from 'vitest';
import { companies } from './companies.ts';
import { measureEmployers, themes } from './measure-employers.ts';

const all = Object.values(themes).flat();

test('a hundred and fifty postings and more stand only once, in both languages', () => {
  const keys = all.map(({ posting }) => JSON.stringify(posting));
  expect(keys.length).toBeGreaterThanOrEqual(150);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  const chinese = all.filter(({ posting: { employer, title } }) =>
    /\p{Script=Han}/u.test(`${employer?.name} ${title}`),
  );
  expect(chinese.length / all.length).toBeGreaterThan(0.4);
  expect(chinese.length / all.length).toBeLessThan(0.75);
});

test('whoever is expected is in the list, and nobody about as often as somebody', () => {
  const ids = new Set(companies.map(({ id }) => id));
  const employed = all.filter(({ expected }) => expected !== undefined);
  expect(employed.filter(({ expected = '' }) => !ids.has(expected))).toEqual([]);
  expect(employed.length / all.length).toBeGreaterThan(0.4);
  expect(employed.length / all.length).toBeLessThan(0.65);
});

test('the order of the companies does not count', () => {
  const turned = companies.toReversed();
  for (const { posting } of all)
    expect(findEmployers(posting, turned)).toEqual(findEmployers(posting, companies));
});

test('precision and recall keep their bounds', () => {
  const bounded = measureEmployers().rows.filter(({ target }) => target !== undefined);
  expect(bounded.map(({ metric, ok }) => [metric, ok])).toEqual([
    ['precision', true],
    ['recall', true],
  ]);
});
