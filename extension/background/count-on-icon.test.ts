import { expect, test } from 'vitest';
import { countOnIcon } from './count-on-icon.ts';

test.each([
  [0, ''],
  [1, '1'],
  [99, '99'],
  [100, '99+'],
])('%i new jobs stand on the icon as %j', (count, text) => {
  expect(countOnIcon(count)).toBe(text);
});
