import { Key } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let own: string;
let other: string;
let bound: Send;
beforeEach(async () => {
  feed = await openTestFeed();
  send = await writer(feed);
  own = await insertOrganization(feed.db, organization(), now);
  other = await insertOrganization(feed.db, organization(), now);
  bound = await writer(feed, { organizationId: own, scopes: ['keys:write', 'jobs:write'] });
});

const secret = { kind: 'secret', name: 'Job system', scopes: ['jobs:write'] };
const page = { kind: 'publishable', name: 'College page', origins: ['https://*.example.edu.cn'] };
const ids = async (by: Send) =>
  (await (await by('GET', '/v1/keys')).json()).data.map(({ id }: { id: string }) => id);
const me = async (key: string) =>
  feed.read<Key & { code?: string }>('/v1/me', { headers: { Authorization: `Bearer ${key}` } });

describe('/v1/me', () => {
  test('tells any key what it is', async () => {
    const { key } = await createKey(feed.db, { name: 'Page', origins: ['https://example.edu'] }, now);
    const response = await feed.request(`/v1/me?key=${key}`);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.json()).toEqual({
      id: expect.stringMatching(/^key_/),
      kind: 'publishable',
      name: 'Page',
      hint: key.slice(0, 8),
      origins: ['https://example.edu'],
      scopes: [],
      createdAt: now.toISOString(),
    });
    const mine = await (await bound('GET', '/v1/me')).json();
    expect(mine).toMatchObject({ kind: 'secret', scopes: ['keys:write', 'jobs:write'], organizationId: own });
  });

  test('needs a key', async () => {
    const response = await feed.request('/v1/me');
    expect(await problemOf(response)).toMatchObject({ status: 401, code: 'missing_key' });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });
});

describe('a key that is made by another', () => {
  test('is shown once, works, and is listed without itself', async () => {
    const response = await send('POST', '/v1/keys', { ...secret, organizationId: own });
    expect(response.status).toBe(201);
    const { key, ...known } = await response.json();
    expect(key).toMatch(/^sk_[\w-]{32}$/);
    expect(response.headers.get('location')).toBe(`/v1/keys/${known.id}`);
    expect(Key.parse(await me(key))).toEqual(known);
    expect(await (await send('GET', `/v1/keys/${known.id}`)).json()).toEqual(known);
    expect(await (await send('GET', '/v1/keys')).text()).not.toContain(key);
    expect(JSON.stringify(await feed.db.selectFrom('keys').selectAll().execute())).not.toContain(key);
  });

  test('is the same for a repeat, and nowhere kept in the clear for it', async () => {
    const once = { 'Idempotency-Key': 'once' };
    const first = await (await send('POST', '/v1/keys', page, once)).json();
    const again = await send('POST', '/v1/keys', page, once);
    expect(await again.json()).toEqual(first);
    const rows = await feed.db.selectFrom('repeatable_answers').selectAll().execute();
    const kept = rows
      .map(({ answer }) => answer + Buffer.from(answer, 'base64url').toString('latin1'))
      .join();
    expect(kept).not.toContain(first.key);
    expect(kept).not.toContain(first.id);
  });

  test('may do no more than the key that makes it', async () => {
    for (const scopes of [['posts:write'], ['jobs:write', 'tokens:write']])
      expect(await problemOf(await bound('POST', '/v1/keys', { ...secret, scopes }))).toMatchObject({
        status: 403,
        code: 'insufficient_scope',
        requiredScopes: [scopes.at(-1)],
      });
    const narrow = await writer(feed, { scopes: ['keys:write'] });
    expect((await narrow('POST', '/v1/keys', secret)).status).toBe(403);
    expect((await narrow('POST', '/v1/keys', page)).status).toBe(201);
  });

  test('by a bound one is for the same organization', async () => {
    for (const draft of [secret, page])
      expect(await (await bound('POST', '/v1/keys', draft)).json()).toMatchObject({ organizationId: own });
    const foreign = await bound('POST', '/v1/keys', { ...secret, organizationId: other });
    expect(await problemOf(foreign)).toMatchObject({ status: 403, code: 'insufficient_scope' });
  });

  test.each([
    [{ ...secret, scopes: [] }, '/scopes'],
    [{ ...page, scopes: ['jobs:write'] }, '/scopes'],
    [{ ...secret, scopes: ['jobs:read'] }, '/scopes/0'],
    [{ ...secret, origins: ['https://example.edu'] }, '/origins'],
    [{ ...page, origins: ['https://example.edu/path'] }, '/origins/0'],
    [{ ...page, origins: ['example.edu'] }, '/origins/0'],
    [{ ...secret, kind: 'ephemeral' }, '/kind'],
    [{ ...secret, organizationId: 'org_none' }, '/organizationId'],
    [{ ...page, name: '' }, '/name'],
    [{ ...page, expiresAt: now.toISOString() }, '/expiresAt'],
  ])('is never %j', async (draft, pointer) => {
    const { status, errors } = await problemOf(await send('POST', '/v1/keys', draft));
    expect([status, errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  });
});

describe('a key that is revoked', () => {
  test('holds no longer at once, is in no list, and is gone', async () => {
    const { id, key } = await (await send('POST', '/v1/keys', secret)).json();
    expect((await send('DELETE', `/v1/keys/${id}`)).status).toBe(204);
    expect((await me(key)).code).toBe('invalid_key');
    expect(await ids(send)).not.toContain(id);
    for (const method of ['DELETE', 'GET'])
      expect(await problemOf(await send(method, `/v1/keys/${id}`))).toMatchObject({
        status: 410,
        code: 'deleted',
      });
    expect((await send('DELETE', '/v1/keys/key_none')).status).toBe(404);
  });

  test('is never one of another organization', async () => {
    const { id, key } = await (await send('POST', '/v1/keys', { ...secret, organizationId: other })).json();
    expect((await bound('GET', `/v1/keys/${id}`)).status).toBe(404);
    expect((await bound('DELETE', `/v1/keys/${id}`)).status).toBe(404);
    expect((await me(key)).id).toBe(id);
  });
});

test('a list of keys is paged, and holds for a bound key its organization’s only', async () => {
  for (const organizationId of [own, other, undefined])
    await send('POST', '/v1/keys', { ...secret, organizationId });
  const seen: string[] = [];
  for (let path: string | null = '/v1/keys?limit=2'; path !== null; ) {
    const { data, nextCursor } = await (await send('GET', path)).json();
    seen.push(...data.map(({ id }: { id: string }) => id));
    path = nextCursor && `/v1/keys?limit=2&cursor=${nextCursor}`;
  }
  expect(new Set(seen).size).toBe(5);
  expect(seen).toEqual(await ids(send));
  expect(await ids(bound)).toHaveLength(2);
  const { nextCursor } = await (await send('GET', '/v1/keys?limit=1')).json();
  expect(await problemOf(await bound('GET', `/v1/keys?cursor=${nextCursor}`))).toMatchObject({
    code: 'cursor_filter_mismatch',
  });
});

test.each(['/v1/keys', '/v1/keys/key_1', '/v1/saved-searches'])(
  '%s is for keys of its scope',
  async (path) => {
    const { key } = await createKey(feed.db, { name: 'x' }, now);
    expect((await feed.request(path)).status).toBe(401);
    expect((await feed.request(`${path}?key=${key}`)).status).toBe(403);
    expect((await (await writer(feed, { scopes: ['jobs:write'] }))('GET', path)).status).toBe(403);
  },
);
