import { beforeEach, describe, expect, test } from 'vitest';
import { createKey, revokeKey } from '../store/keys.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now } from '../testing/samples.ts';
import { allows } from './access.ts';

let feed: TestFeed;
beforeEach(async () => {
  feed = await openTestFeed();
});

const codeOf = async (path: string, headers: Record<string, string> = {}) =>
  (await feed.read<{ code?: string }>(path, { headers })).code;

describe('a key', () => {
  test('is taken in the query and in the header, until it is revoked', async () => {
    const { id, key } = await createKey(feed.db, { name: 'college page', origins: [] }, now);
    expect((await feed.request(`/v1/jobs?key=${key}`)).status).toBe(200);
    expect((await feed.request('/v1/jobs', { headers: { Authorization: `Bearer ${key}` } })).status).toBe(
      200,
    );
    expect(await revokeKey(feed.db, id, now)).toBe(true);
    expect(await codeOf(`/v1/jobs?key=${key}`)).toBe('invalid_key');
    expect(await revokeKey(feed.db, id, now)).toBe(false);
  });

  test.each([['pk_unknown'], [''], ['%00'], ['pk_%27%20or%201=1']])('%j is refused', async (key) => {
    expect(await codeOf(`/v1/jobs?key=${key}`)).toBe('invalid_key');
  });

  test('in a header of another scheme is refused', async () => {
    expect(await codeOf('/v1/jobs', { Authorization: 'Basic eDp5' })).toBe('invalid_key');
  });

  test('of listed origins works there, and for servers, which send none', async () => {
    const { key } = await createKey(feed.db, { name: 'x', origins: ['https://www.example.edu.cn'] }, now);
    const at = (origin?: string) =>
      feed.request(`/v1/jobs?key=${key}`, origin ? { headers: { Origin: origin } } : {});
    expect((await at()).status).toBe(200);
    const allowed = await at('https://www.example.edu.cn');
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('vary')).toContain('Origin');
    const refused = await at('https://evil.example');
    expect(refused.status).toBe(403);
    expect(refused.headers.get('vary')).toContain('Origin');
    const etag = allowed.headers.get('etag') ?? '';
    const held = await feed.request(`/v1/jobs?key=${key}`, {
      headers: { Origin: 'https://www.example.edu.cn', 'If-None-Match': etag },
    });
    expect([held.status, held.headers.get('vary')]).toEqual([304, expect.stringContaining('Origin')]);
  });

  test('is neither in the database nor in the log', async () => {
    const { key } = await createKey(feed.db, { name: 'x', origins: [] }, now);
    await feed.request(`/v1/jobs?key=${key}`);
    const rows = await feed.db.selectFrom('keys').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(key);
    expect(JSON.stringify(feed.logged)).not.toContain(key);
    expect(feed.logged.at(-1)).toMatchObject({ method: 'GET', path: '/v1/jobs', status: 200 });
  });
});

test.each([
  ['https://example.edu', 'https://example.edu', true],
  ['https://example.edu', 'http://example.edu', false],
  ['https://*.example.edu', 'https://jobs.example.edu', true],
  ['https://*.example.edu', 'https://example.edu', false],
  ['https://*.example.edu', 'https://a.jobs.example.edu', true],
  ['https://*.example.edu', 'https://evilexample.edu', false],
  ['https://*.example.edu', 'https://evil-example.edu', false],
  ['https://*.example.edu', 'https://a.example.edu.evil.com', false],
  ['https://*.example.edu', 'https://evil.com/.example.edu', false],
  ['https://*.example.edu', 'https://evil.com#.example.edu', false],
  ['https://*.example.edu', 'https://user@a.example.edu', false],
  ['https://*.example.edu', 'https://.example.edu', false],
  ['https://*.example.edu', 'https://a.example.edu:8443', false],
  ['https://*.example.edu', 'http://a.example.edu', false],
  ['https://*.example.edu:8443', 'https://a.example.edu:8443', true],
  ['https://example.edu', 'https://example.edu.evil.com', false],
  ['https://example.edu', 'https://example.edu:8443', false],
  ['https://example.edu', 'null', false],
])('a list with %s allows %s: %j', (allowed, origin, expected) => {
  expect(allows([allowed], origin)).toBe(expected);
});
