import { sql } from 'kysely';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertCooperation } from '../store/cooperations.ts';
import { engineOf } from '../store/engine.ts';
import { insertEvent } from '../store/events.ts';
import { deleteJob } from '../store/job-write.ts';
import { insertJob } from '../store/jobs.ts';
import { createKey } from '../store/keys.ts';
import { organizationReferences } from '../store/organization-removal.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { inTransaction } from '../store/transaction.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { cooperation, daysLater, event, job, now, organization, post } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
beforeEach(async () => {
  feed = await openTestFeed();
  send = await writer(feed);
});

const draft = { kind: 'enterprise', name: '杭叉集团', language: 'zh-CN', domains: ['hangcha.com'] };

test('an organization is added, and is there for all', async () => {
  const made = await (await send('POST', '/v1/organizations', draft)).json();
  expect(made).toMatchObject({ ...draft, rev: 1, aliases: [] });
  expect(await feed.read(`/v1/organizations/${made.id}`)).toEqual(made);
});

test.each([
  [{ verified: true }, '/verified'],
  [{ kind: 'school' }, '/kind'],
  [{ domains: ['https://hangcha.com/'] }, '/domains/0'],
])('an organization is never written with %j', async (fields, pointer) => {
  const { errors } = await problemOf(await send('POST', '/v1/organizations', { ...draft, ...fields }));
  expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
});

test('an organization that changes its name has it in its jobs too', async () => {
  const id = await insertOrganization(feed.db, organization(), now);
  const jobId = await insertJob(feed.db, job(id), now);
  const change = (tag: string) =>
    send('PATCH', `/v1/organizations/${id}`, { name: '杭叉' }, { 'If-Match': tag });
  expect((await change('"1"')).status).toBe(200);
  expect((await change('"1"')).status).toBe(412);
  expect(await feed.read(`/v1/jobs/${jobId}`)).toMatchObject({ rev: 2, organization: { name: '杭叉' } });
});

test('a bound key changes its own organization, and adds none', async () => {
  const [own, other] = [
    await insertOrganization(feed.db, organization(), now),
    await insertOrganization(feed.db, organization(), now),
  ];
  const bound = await writer(feed, { organizationId: own });
  expect((await bound('PATCH', `/v1/organizations/${own}`, { name: 'x' })).status).toBe(200);
  expect((await bound('PATCH', `/v1/organizations/${other}`, { name: 'x' })).status).toBe(403);
  expect((await bound('POST', '/v1/organizations', draft)).status).toBe(403);
  expect((await send('PATCH', '/v1/organizations/org_none', { name: 'x' })).status).toBe(404);
});

test('an organization keeps every name, host and board that it is known by, in each language', async () => {
  const full = {
    ...draft,
    legalName: '杭叉集团股份有限公司',
    shortName: '杭叉',
    translations: { en: { name: 'Hangcha Group', legalName: 'Hangcha Group Co., Ltd.', shortName: 'HC' } },
    aliases: ['HANGCHA', '杭州叉车'],
    domains: ['hangcha.com', 'hcforklift.com'],
    boards: ['greenhouse:hangcha', 'lever:hangcha-group'],
  };
  const { id } = await (await send('POST', '/v1/organizations', full)).json();
  expect(await feed.read(`/v1/organizations/${id}`)).toMatchObject(full);
  for (const name of ['HANGCHA', '杭州叉车', 'Hangcha Group', '杭叉集团股份有限公司'])
    expect(await feed.read(`/v1/organizations?q=${encodeURIComponent(name)}`)).toMatchObject({
      data: [{ id }],
    });
});

describe('the verification of an organization', () => {
  const verify = (by: Send, id: string, verified: unknown, headers = {}) =>
    by('PUT', `/v1/organizations/${id}/verification`, { verified }, headers);

  test('is the operator’s to give and to take, and stands in its jobs too', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const jobId = await insertJob(feed.db, job(id), now);
    const given = await verify(send, id, true, { 'If-Match': '"1"' });
    expect(await given.json()).toMatchObject({ verified: true, verifiedAt: now.toISOString(), rev: 2 });
    expect(await feed.read(`/v1/jobs/${jobId}`)).toMatchObject({ organization: { verified: true } });

    feed.setTime(daysLater(1));
    const again = await (await verify(send, id, true)).json();
    expect(again).toMatchObject({ verifiedAt: now.toISOString(), rev: 2 });
    const taken = await (await verify(send, id, false)).json();
    expect(taken).toMatchObject({ verified: false, rev: 3 });
    expect(taken).not.toHaveProperty('verifiedAt');
    expect((await verify(send, id, true, { 'If-Match': '"1"' })).status).toBe(412);
    expect((await verify(send, 'org_none', true)).status).toBe(404);
    expect((await verify(send, id, 'yes')).status).toBe(422);
  });

  test('outlives a change, and no change brings it', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    await verify(send, id, true);
    const changed = await send('PATCH', `/v1/organizations/${id}`, { description: 'x' });
    expect(await changed.json()).toMatchObject({ verified: true, verifiedAt: now.toISOString() });
    for (const patch of [{ verified: false }, { verifiedAt: null }])
      expect((await send('PATCH', `/v1/organizations/${id}`, patch)).status).toBe(422);
  });

  test.each([
    { kind: 'college' },
    { name: '别家公司' },
    { legalName: '别家有限公司' },
    { shortName: '别家' },
    { aliases: ['别家'] },
    { domains: ['other.example'] },
    { boards: ['lever:other'] },
    { translations: { en: { name: 'Somebody Else' } } },
  ])('is lost by %j, unless the operator’s key makes the change', async (patch) => {
    const id = await insertOrganization(feed.db, organization(), now);
    const path = `/v1/organizations/${id}`;
    const jobId = await insertJob(feed.db, job(id), now);
    const bound = await writer(feed, { organizationId: id });
    const writing = await writer(feed, { scopes: ['organizations:write'] });
    for (const by of [bound, writing]) {
      const before = await (await verify(send, id, true)).json();
      const lost = await (await by('PATCH', path, patch)).json();
      expect(lost).toMatchObject({ ...patch, verified: false });
      expect(lost).not.toHaveProperty('verifiedAt');
      expect(await feed.read(`/v1/jobs/${jobId}`)).toMatchObject({ organization: { verified: false } });
      const undo = Object.fromEntries(Object.keys(patch).map((name) => [name, before[name] ?? null]));
      await verify(send, id, true);
      expect(await (await send('PATCH', path, undo)).json()).toMatchObject({ verified: true });
    }
  });

  test('is kept where nothing but the order of its names is another', async () => {
    const aliases = ['HANGCHA', '杭州叉车'];
    const id = await insertOrganization(feed.db, organization({ aliases }), now);
    const bound = await writer(feed, { organizationId: id });
    await verify(send, id, true);
    const patch = { aliases: aliases.toReversed(), industries: ['叉车'], translations: {} };
    expect(await (await bound('PATCH', `/v1/organizations/${id}`, patch)).json()).toMatchObject({
      verified: true,
      verifiedAt: now.toISOString(),
    });
  });

  test('is not for bound keys, and needs a scope of its own', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const bound = await writer(feed, { organizationId: id });
    const writing = await writer(feed, { scopes: ['organizations:write'] });
    for (const by of [bound, writing])
      expect(await problemOf(await verify(by, id, true))).toMatchObject({
        status: 403,
        code: 'insufficient_scope',
      });
    expect(await feed.read(`/v1/organizations/${id}`)).not.toHaveProperty('verified');
  });
});

describe('an organization that is removed', () => {
  test('is gone, with a tombstone, where nothing refers to it', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const path = `/v1/organizations/${id}`;
    const { nextCursor } = await feed.read('/v1/sync');
    expect((await send('DELETE', path, undefined, { 'If-Match': '"2"' })).status).toBe(412);
    expect((await send('DELETE', path, undefined, { 'If-Match': '"1"' })).status).toBe(204);
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const answer = await send(method, path, method === 'PATCH' ? {} : undefined);
      expect(await problemOf(answer)).toMatchObject({ status: 410, code: 'deleted' });
    }
    const { changes } = await feed.read(`/v1/sync?since=${nextCursor}`);
    expect(changes).toEqual([{ collection: 'organizations', op: 'delete', id, rev: 2 }]);
    expect(await feed.read(`/v1/organizations?q=${encodeURIComponent('杭叉')}`)).toMatchObject({ data: [] });
  });

  test('is kept while anything refers to it, and the answer says what', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const other = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
    await insertJob(feed.db, job(id), now);
    await insertJob(feed.db, job(other, { publisherId: id }), now);
    await insertCooperation(feed.db, cooperation(id, other), now);
    await insertPost(feed.db, post(id), now);
    await insertEvent(feed.db, event([other, id]), now);
    await createKey(feed.db, { name: 'x', organizationId: id }, now);
    const search = { organizationId: id, name: 'x', collection: 'jobs', query: {} };
    await send('POST', '/v1/saved-searches', search);
    expect(await problemOf(await send('DELETE', `/v1/organizations/${id}`))).toMatchObject({
      status: 409,
      code: 'still_referenced',
      references: { jobs: 2, cooperations: 1, posts: 1, events: 1, keys: 1, savedSearches: 1 },
    });
    expect(await feed.read(`/v1/organizations/${id}`)).toMatchObject({ rev: 1 });
  });

  test('takes with it what only remembers: removed jobs, revoked keys and ephemeral ones', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const jobId = await insertJob(feed.db, job(id), now);
    await inTransaction(feed.db, (trx) => deleteJob(trx, jobId, now));
    const key = await (
      await send('POST', '/v1/keys', {
        kind: 'secret',
        name: 'x',
        scopes: ['tokens:write', 'jobs:write'],
        organizationId: id,
      })
    ).json();
    const headers = { Authorization: `Bearer ${key.key}` };
    const token = await send('POST', '/v1/tokens', { organizationId: id, scopes: ['jobs:write'] }, headers);
    expect(token.status).toBe(201);
    await send('DELETE', `/v1/keys/${key.id}`);
    expect((await send('DELETE', `/v1/organizations/${id}`)).status).toBe(204);
    expect((await feed.request(`/v1/jobs/${jobId}`)).status).toBe(410);
  });

  test('is never removed by a bound key', async () => {
    const id = await insertOrganization(feed.db, organization(), now);
    const bound = await writer(feed, { organizationId: id });
    expect((await bound('DELETE', `/v1/organizations/${id}`)).status).toBe(403);
  });

  test('is looked for in every column of the database that refers to organizations', async () => {
    const columns =
      engineOf(feed.db) === 'sqlite'
        ? sql`select m.name as "table", f."from" as "column" from sqlite_master m, pragma_foreign_key_list(m.name) f
              where m.type = 'table' and f."table" = 'organizations'`
        : sql`select c.conrelid::regclass::text as "table", a.attname as "column" from pg_constraint c
              join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
              where c.contype = 'f' and c.confrelid = 'organizations'::regclass`;
    const { rows } = await columns.execute(feed.db);
    const known = organizationReferences.flatMap(({ table, columns }) =>
      columns.map((column) => ({ table, column })),
    );
    expect(known).toEqual(expect.arrayContaining(rows));
    expect(rows).toHaveLength(known.length);
  });
});
