import { tokenScopes } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKey, findKey, revokeKey, sweepExpiredKeys } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let own: string;
let other: string;
beforeEach(async () => {
  feed = await openTestFeed();
  send = await writer(feed);
  own = await insertOrganization(feed.db, organization(), now);
  other = await insertOrganization(feed.db, organization(), now);
});

const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const as = (token: string) => (path: string, body?: unknown) =>
  feed.request(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
async function mint(changes: object = {}) {
  const response = await send('POST', '/v1/tokens', {
    organizationId: own,
    scopes: ['jobs:write'],
    ...changes,
  });
  expect(response.status).toBe(201);
  return response.json();
}

describe('an ephemeral key', () => {
  test('holds for 15 minutes, or as long as was asked', async () => {
    expect(await mint()).toEqual({
      token: expect.stringMatching(/^et_[\w-]{32}$/),
      expiresAt: later(900).toISOString(),
      scopes: ['jobs:write'],
      organizationId: own,
    });
    const { token } = await mint({ expiresInSeconds: 60 });
    feed.setTime(later(59));
    expect(await (await as(token)('/v1/me')).json()).toMatchObject({
      kind: 'ephemeral',
      organizationId: own,
      expiresAt: later(60).toISOString(),
    });
    feed.setTime(later(60));
    expect(await problemOf(await as(token)('/v1/me'))).toMatchObject({ status: 401, code: 'invalid_key' });
  });

  test('writes for its organization as a secret key does', async () => {
    const call = as((await mint()).token);
    expect((await call('/v1/jobs', { organizationId: own, title: 'Fitter' })).status).toBe(201);
    expect((await call('/v1/jobs', { organizationId: other, title: 'Fitter' })).status).toBe(403);
    const post = await problemOf(await call('/v1/posts', {}));
    expect(post).toMatchObject({ code: 'insufficient_scope', requiredScopes: ['posts:write'] });
  });

  test('makes no keys, whatever it may do', async () => {
    const call = as((await mint({ scopes: tokenScopes })).token);
    const token = { organizationId: own, scopes: ['jobs:write'] };
    expect((await call('/v1/tokens', token)).status).toBe(403);
    expect((await call('/v1/keys', { kind: 'publishable', name: 'x' })).status).toBe(403);
    expect((await call('/v1/keys')).status).toBe(403);
  });

  test.each([
    [{ scopes: ['keys:write'] }, '/scopes/0'],
    [{ scopes: ['tokens:write'] }, '/scopes/0'],
    [{ scopes: ['organizations:verify'] }, '/scopes/0'],
    [{ scopes: [] }, '/scopes'],
    [{ expiresInSeconds: 3601 }, '/expiresInSeconds'],
    [{ expiresInSeconds: 0 }, '/expiresInSeconds'],
    [{ expiresInSeconds: 1.5 }, '/expiresInSeconds'],
    [{ organizationId: 'org_none' }, '/organizationId'],
  ])('is never made with %j', async (changes, pointer) => {
    const draft = { organizationId: own, scopes: ['jobs:write'], ...changes };
    const { status, errors } = await problemOf(await send('POST', '/v1/tokens', draft));
    expect([status, errors?.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  });

  test('has no scope and no organization but those of the key that makes it', async () => {
    const bound = await writer(feed, { organizationId: own, scopes: ['tokens:write', 'jobs:write'] });
    const draft = { organizationId: own, scopes: ['jobs:write'] };
    expect((await bound('POST', '/v1/tokens', draft)).status).toBe(201);
    const more = { ...draft, scopes: ['jobs:write', 'posts:write'] };
    expect(await problemOf(await bound('POST', '/v1/tokens', more))).toMatchObject({
      status: 403,
      requiredScopes: ['posts:write'],
    });
    expect((await bound('POST', '/v1/tokens', { ...draft, organizationId: other })).status).toBe(403);
  });

  test('ends with the key that made it, also one that is made while that is revoked', async () => {
    const options = { name: 'x', kind: 'secret', scopes: ['tokens:write', 'jobs:write'] } as const;
    const { id, key } = await createKey(feed.db, options, now);
    const draft = { organizationId: own, scopes: ['jobs:write'] };
    const { token } = await (await as(key)('/v1/tokens', draft)).json();
    expect((await as(token)('/v1/me')).status).toBe(200);
    await revokeKey(feed.db, id, now);
    expect((await as(token)('/v1/me')).status).toBe(401);
    const late = await createKey(
      feed.db,
      { name: 'x', kind: 'ephemeral', parentId: id, expiresAt: later(9) },
      now,
    );
    expect(await findKey(feed.db, late.key, now)).toBeUndefined();
  });

  test('is kept hashed, in no list of keys, and forgotten after its time', async () => {
    const { token } = await mint();
    const tokens = () => feed.db.selectFrom('keys').selectAll().where('kind', '=', 'ephemeral').execute();
    const [row] = await tokens();
    expect(JSON.stringify(row)).not.toContain(token);
    expect(JSON.stringify(await (await send('GET', '/v1/keys')).json())).not.toContain(row?.id);
    expect((await send('GET', `/v1/keys/${row?.id}`)).status).toBe(404);
    await sweepExpiredKeys(feed.db, later(899));
    expect(await tokens()).toHaveLength(1);
    feed.setTime(later(900));
    await feed.request('/v1/health');
    expect(await tokens()).toHaveLength(0);
  });

  test('is the same for a repeat, and only the key that asked for it can read it there', async () => {
    const once = { 'Idempotency-Key': 'once' };
    const draft = { organizationId: own, scopes: ['jobs:write'] };
    const first = await (await send('POST', '/v1/tokens', draft, once)).json();
    const again = await send('POST', '/v1/tokens', draft, once);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(await again.json()).toEqual(first);
    const rows = await feed.db.selectFrom('repeatable_answers').selectAll().execute();
    const kept = rows
      .map(({ answer }) => answer + Buffer.from(answer, 'base64url').toString('latin1'))
      .join();
    expect(kept).not.toContain(first.token);
    const stranger = await (await writer(feed))('POST', '/v1/tokens', draft, once);
    expect((await stranger.json()).token).not.toBe(first.token);
  });
});
