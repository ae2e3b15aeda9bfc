import { expect, test, vi } from 'vitest';
import { readAttributes } from './attributes.ts';

const none = { college: null, organization: null, show: null, server: null, key: null, live: null };
const plain = {
  ...{
    state: 'off',
    detail: 'link',
    history: 'off',
    layout: 'list',
    more: 'button',
    density: 'normal',
    linkTarget: '_blank',
    pageSize: 20,
  },
  preset: { q: '', values: {} },
};
const origin = 'https://feed.example';

test('asks the server of its script for jobs and cooperations unless told otherwise', () => {
  expect(readAttributes({ ...none, college: 'org_1' }, origin)).toEqual({
    faults: [],
    settings: { college: 'org_1', show: ['jobs', 'cooperations'], server: origin, live: 'poll', ...plain },
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
      ...plain,
    },
  });
});

test.each([
  ['show', 'jobs weather', { show: ['jobs'] }],
  ['show', 'weather', { show: ['jobs', 'cooperations'] }],
  ['server', 'javascript:alert(1)', { server: origin }],
  ['live', 'always', { live: 'poll' }],
  ['layout', 'masonry', { layout: 'list' }],
  ['page-size', '101', { pageSize: 20 }],
  ['page-size', '2.5', { pageSize: 20 }],
  ['filters', 'search colour', { filters: ['search'] }],
  ['preset', 'region=CN-ZJ&college=org_2', { preset: { q: '', values: { region: ['CN-ZJ'] } } }],
  ['link-target', '_new', { linkTarget: '_blank' }],
] as const)('names a wrong "%s" (%s) and takes its default', (attribute, value, expected) => {
  const { settings, faults } = readAttributes({ ...none, [attribute]: value }, origin);
  expect(faults).toEqual([attribute]);
  expect(settings).toMatchObject(expected);
});

test('shows nobody rather than another tenant when the college is wrong', () => {
  const { settings, faults } = readAttributes({ ...none, college: 'Xiaoshan' }, origin);
  expect(settings).toBeUndefined();
  expect(faults).toEqual(['college']);
});

test('never passes a secret key on', () => {
  const { settings, faults } = readAttributes({ ...none, key: 'sk_live_1' }, origin);
  expect(settings).not.toHaveProperty('key');
  expect(faults).toEqual(['key']);
});

test.each(['中文', 'pk_a b', 'pk_', 'et_1', 'pk_a\r\nX: 1'])('takes %j for no key', (key) => {
  const { settings, faults } = readAttributes({ ...none, key }, origin);
  expect(settings).not.toHaveProperty('key');
  expect(faults).toEqual(['key']);
});

test('has nothing to ask where neither the page nor the script names a server', () => {
  expect(readAttributes(none, undefined)).toMatchObject({ faults: ['server'] });
});

test('offers no filter where the page wants none', () => {
  expect(readAttributes({ ...none, filters: 'none' }, origin).settings?.filters).toEqual([]);
  expect(readAttributes({ ...none, filters: '' }, origin).settings).not.toHaveProperty('filters');
});

test('says of every attribute what is done instead', async () => {
  const { warn } = await import('./faults.ts');
  const console = vi.spyOn(globalThis.console, 'warn').mockReturnValue();
  warn(['layout', 'preset']);
  expect(console.mock.calls.flat()).toEqual([
    '<recruitment-feed>: the attribute "layout" is not right. "list" is used; it can be cards, compact, table, ticker too.',
    '<recruitment-feed>: the attribute "preset" is not right. What it does not know is left out; it knows q, employmentType, region, education, industry, kind, status, topic.',
  ]);
  console.mockRestore();
});
