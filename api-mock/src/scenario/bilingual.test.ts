import { expect, test } from 'vitest';
import { enumerate, fill } from './bilingual.ts';

test('fills each language with its own words and leaves unknown holes to be seen', () => {
  expect(fill(['装{product}，{other}', 'Build {product}'], { product: ['叉车', 'forklifts'] })).toEqual([
    '装叉车，{other}',
    'Build forklifts',
  ]);
});

test('joins words as each language does', () => {
  const [a, b, c] = [
    ['食堂', 'a canteen'] as const,
    ['班车', 'a bus'] as const,
    ['住宿', 'lodging'] as const,
  ];
  expect(enumerate([a])).toEqual(['食堂', 'a canteen']);
  expect(enumerate([a, b])).toEqual(['食堂和班车', 'a canteen and a bus']);
  expect(enumerate([a, b, c])).toEqual(['食堂、班车和住宿', 'a canteen, a bus and lodging']);
});
