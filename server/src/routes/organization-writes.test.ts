import { beforeEach, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { job, now, organization } from '../testing/samples.ts';
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
