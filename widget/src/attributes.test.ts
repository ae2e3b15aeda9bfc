import { expect, test } from 'vitest';
import { readAttributes } from './attributes.ts';

const none = {
  college: null,
  organization: null,
  show: null,
  server: null,
  key: null,
  live: null,
  detail: null,
  history: null,
};
const origin = 'https://feed.example';

test('asks the server of its script for jobs and cooperations unless told otherwise', () => {
  expect(readAttributes({ ...none, college: 'org_1' }, origin)).toEqual({
    faults: [],
    settings: { college: 'org_1', show: ['jobs', 'cooperations'], server: origin, live: 'poll' },
  });
});

test('takes what the page sets', () => {
  const set = {
    college: null,
    organization: 'org_2',
    show: 'cooperations',
    server: 'http://localhost:8080/feed/',
    key: 'pk_1',
    live: 'off',
  };
  expect(readAttributes(set, origin)).toEqual({
    faults: [],
    settings: {
      organization: 'org_2',
      show: ['cooperations'],
      server: 'http://localhost:8080/feed',
      key: 'pk_1',
      live: 'off',
    },
  });
});

test.each([
  ['show', 'jobs weather', { show: ['jobs'] }],
  ['show', 'weather', { show: ['jobs', 'cooperations'] }],
  ['server', 'javascript:alert(1)', { server: origin }],
  ['live', 'always', { live: 'poll' }],
] as const)('names a wrong "%s" (%s) and takes its default', (attribute, value, expected) => {
  const { settings, faults } = readAttributes({ ...none, [attribute]: value }, origin);
  expect(faults.map((fault) => fault.attribute)).toEqual([attribute]);
  expect(settings).toMatchObject(expected);
});

test('shows nobody rather than another tenant when the college is wrong', () => {
  const { settings, faults } = readAttributes({ ...none, college: 'Xiaoshan' }, origin);
  expect(settings).toBeUndefined();
  expect(faults.map(({ attribute }) => attribute)).toEqual(['college']);
});

test('never passes a secret key on', () => {
  const { settings, faults } = readAttributes({ ...none, key: 'sk_live_1' }, origin);
  expect(settings).not.toHaveProperty('key');
  expect(faults.map(({ attribute }) => attribute)).toEqual(['key']);
});

test('has nothing to ask where neither the page nor the script names a server', () => {
  expect(readAttributes(none, undefined)).toMatchObject({ faults: [{ attribute: 'server' }] });
});
