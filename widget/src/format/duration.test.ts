import { expect, test } from 'vitest';
import { formatDuration } from './duration.ts';

test.each([
  [0, '0:00'],
  [9.6, '0:10'],
  [155, '2:35'],
  [3600, '1:00:00'],
  [3725, '1:02:05'],
])('%f seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
