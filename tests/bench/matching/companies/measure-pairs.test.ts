import { sameEmployer } from '@recruitment-feed/sdk/match';
import { expect, test } from 'vitest';
import { measurePairs, themes } from './measure-pairs.ts';

const pairs = Object.values(themes).flat();

test('three hundred pairs and more stand only once, whichever name comes first', () => {
  const keys = pairs.map(({ a, b }) => [JSON.stringify(a), JSON.stringify(b)].sort().join());
  expect(keys.length).toBeGreaterThanOrEqual(300);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test('both languages and both answers have a good part of them', () => {
  const chinese = pairs.filter((pair) => /\p{Script=Han}/u.test(JSON.stringify(pair.a)));
  expect(chinese.length / pairs.length).toBeGreaterThan(0.4);
  expect(chinese.length / pairs.length).toBeLessThan(0.7);
  const same = pairs.filter((pair) => pair.same);
  expect(same.length / pairs.length).toBeGreaterThan(0.4);
  expect(same.length / pairs.length).toBeLessThan(0.6);
});

test('names are judged alike from either side', () => {
  for (const { a, b } of pairs) expect([a, b, sameEmployer(a, b)]).toEqual([a, b, sameEmployer(b, a)]);
});

test('precision and recall keep their bounds', () => {
  const bounded = measurePairs().rows.filter(({ target }) => target !== undefined);
  expect(bounded.map(({ metric, ok }) => [metric, ok])).toEqual([
    ['precision', true],
    ['recall', true],
  ]);
});
