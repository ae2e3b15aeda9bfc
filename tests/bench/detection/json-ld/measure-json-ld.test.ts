import { expect, test } from 'vitest';
import { measureJsonLd, readCase, themes } from './measure-json-ld.ts';

const cases = Object.entries(themes).flatMap(([theme, all]) => all.map((one) => ({ theme, ...one })));

test.each(cases)('JSON-LD, $theme: $title', (one) => {
  expect(readCase(one)).toMatchObject(one.expected);
});

test('each case has a title of its own and says where such a script was met', () => {
  expect(new Set(cases.map(({ title }) => title)).size).toBe(cases.length);
  expect(cases.filter(({ source }) => source.trim() === '')).toEqual([]);
});

test('the measurement finds nothing wrong', () => {
  expect(measureJsonLd().misses).toEqual([]);
});
