import { expect, test } from 'vitest';
import { tabAfter } from './tabs.ts';

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
