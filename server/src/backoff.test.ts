import { expect, test } from 'vitest';
import { backoff } from './backoff.ts';

test('waits twice as long after each failure, up to half a minute, and never as long as all the others', () => {
  expect([0, 1, 2, 3, 8, 9, 1000].map((failures) => backoff(failures, () => 1))).toEqual([
    250, 250, 500, 1000, 30_000, 30_000, 30_000,
  ]);
  expect([0, 0.5].map((random) => backoff(2, () => random))).toEqual([250, 375]);
});
