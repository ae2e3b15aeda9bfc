import { expect, test } from 'vitest';
import { groupName } from './group-name.ts';

const address = 'https://feed.test/';
const nameOf = (query: string, key?: string, at = address) =>
  groupName(crypto.subtle, { address: at, key, query: new URLSearchParams(query) });

test('streams of one feed, key and filter are one group, wherever they begin', async () => {
  const name = await nameOf('collections=jobs&collections=posts', 'pk_1');
  expect(await nameOf('collections=posts&collections=jobs&lastEventId=c7', 'pk_1')).toBe(name);
  expect(await nameOf('collections=posts&collections=jobs', 'pk_1', 'https://feed.test')).toBe(name);
});

test('another feed, key or filter is another group', async () => {
  const names = await Promise.all([
    nameOf(''),
    nameOf('collections=jobs'),
    nameOf('organizationId=jobs'),
    nameOf('', 'pk_1'),
    nameOf('', 'pk_2'),
    nameOf('', undefined, 'https://feed.test/other'),
  ]);
  expect(new Set(names).size).toBe(names.length);
});
