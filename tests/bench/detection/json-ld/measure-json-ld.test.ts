import { expect, test } from 'vitest';
import { holds } from '../holds.ts';
import { measureJsonLd, readCase, themes } from './measure-json-ld.ts';

const cases = Object.entries(themes).flatMap(([theme, all]) => all.map((one) => ({ theme, ...one })));

test.each(cases)('JSON-LD, $theme: $title', (one) => {
  const read = readCase(one);
  expect({ read, right: holds(read, one.expected) }).toMatchObject({ right: true });
});

test('each case has a title of its own and says where such a script was met', () => {
  const titles = cases.map(({ title }) => title);
  expect(titles.length).toBeGreaterThanOrEqual(60);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  expect(cases.filter(({ source }) => source.trim() === '')).toEqual([]);
});

test('the measurement finds nothing wrong', () => {
  expect(measureJsonLd().misses).toEqual([]);
});
