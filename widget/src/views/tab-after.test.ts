import { expect, test } from 'vitest';
import { tabAfter } from './tab-after.ts';

const tabs = ['jobs', 'cooperations', 'posts'].map((name) => ({ name, title: name }));

test.each([
  ['jobs', 'ArrowRight', 'cooperations'],
  ['posts', 'ArrowRight', 'jobs'],
  ['jobs', 'ArrowLeft', 'posts'],
  ['posts', 'Home', 'jobs'],
  ['jobs', 'End', 'posts'],
  ['jobs', 'Enter', undefined],
])('from %s the key %s leads to %s', (selected, key, next) => {
  expect(tabAfter(tabs, selected, key)).toBe(next);
});

test('arrow keys follow the eye where lines run from right to left', () => {
  expect(tabAfter(tabs, 'jobs', 'ArrowLeft', 'rtl')).toBe('cooperations');
  expect(tabAfter(tabs, 'cooperations', 'ArrowRight', 'rtl')).toBe('jobs');
  expect(tabAfter(tabs, 'jobs', 'End', 'rtl')).toBe(tabs.at(-1)?.name);
});
