import { beforeEach, describe, expect, test } from 'vitest';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let host: string;
let other: string;
beforeEach(async () => {
  feed = await openTestFeed();
  host = await insertOrganization(feed.db, organization(), now);
  other = await insertOrganization(feed.db, organization({ name: '海康威视' }), now);
  send = await writer(feed);
});

const text = [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎' }] }];
const drafts = {
  posts: () => ({
    organizationId: host,
    topic: 'recruitment',
    title: '秋季招聘',
    body: text,
    language: 'zh-CN',
  }),
  events: () => ({
    hostIds: [host],
    kind: 'forum',
    mode: 'mixed',
    title: '论坛',
    language: 'zh-CN',
    startsAt: '2026-12-01T01:00:00Z',
    timeZone: 'Asia/Shanghai',
  }),
};

describe.each(['posts', 'events'] as const)('%s', (collection) => {
  const path = `/v1/${collection}`;
  const create = async () => (await send('POST', path, drafts[collection]())).json();

  test('are made, and are there for all', async () => {
    const made = await create();
    expect(made).toMatchObject({ rev: 1, title: drafts[collection]().title });
    expect(await feed.read(`${path}/${made.id}`)).toEqual(made);
  });

  test('are changed at the revision that the request is about', async () => {
    const { id } = await create();
    const change = (body: object) => send('PATCH', `${path}/${id}`, body, { 'If-Match': '"1"' });
    expect((await change({ title: null })).status).toBe(422);
    expect((await change({ title: 'New' })).status).toBe(200);
    expect((await change({ title: 'Newer' })).status).toBe(412);
    expect(await feed.read(`${path}/${id}`)).toMatchObject({ rev: 2, title: 'New', language: 'zh-CN' });
  });

  test('are gone once removed, and whoever follows is told', async () => {
    const { id } = await create();
    const { nextCursor } = await feed.read('/v1/sync');
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(204);
    expect(await problemOf(await feed.request(`${path}/${id}`))).toMatchObject({
      status: 410,
      code: 'deleted',
    });
    expect((await send('DELETE', `${path}/${id}`)).status).toBe(410);
    expect((await send('DELETE', `${path}/none`)).status).toBe(404);
    expect(await feed.read(path)).toMatchObject({ data: [] });
    expect(await feed.read(`/v1/sync?since=${nextCursor}`)).toMatchObject({
      changes: [{ collection, op: 'delete', id, rev: 2 }],
    });
  });

  test('are written by a bound key for its organization only', async () => {
    const { id } = await create();
    const [own, foreign] = [
      await writer(feed, { organizationId: host }),
      await writer(feed, { organizationId: other }),
    ];
    expect((await own('PATCH', `${path}/${id}`, { title: 'x' })).status).toBe(200);
    for (const [method, at, body] of [
      ['POST', path, drafts[collection]()],
      ['PATCH', `${path}/${id}`, { title: 'y' }],
      ['DELETE', `${path}/${id}`, undefined],
    ] as const)
      expect((await foreign(method, at, body)).status).toBe(403);
  });
});

test('a removed post is no longer found', async () => {
  const { id } = await (await send('POST', '/v1/posts', drafts.posts())).json();
  await send('PATCH', `/v1/posts/${id}`, { title: '春季招聘' });
  expect(await feed.read('/v1/posts?q=春季')).toMatchObject({ data: [{ id }] });
  expect(await feed.read('/v1/posts?q=秋季')).toMatchObject({ data: [] });
  await send('DELETE', `/v1/posts/${id}`);
  expect(await feed.read('/v1/posts?q=春季')).toMatchObject({ data: [] });
});

test('an event names each host that is not there', async () => {
  const draft = { ...drafts.events(), hostIds: [host, 'org_none'] };
  const { errors } = await problemOf(await send('POST', '/v1/events', draft));
  expect(errors?.map(({ pointer }) => pointer)).toEqual(['/hostIds/1']);
});

test.each([
  [{ timeZone: 'Asia/Hangzhou' }, '/timeZone'],
  [{ language: 'zh_CN' }, '/language'],
  [{ translations: { 'en!': { title: 'x' } } }, '/translations/en!'],
])('an event never has what a face cannot show: %j', async (fields, pointer) => {
  const { errors } = await problemOf(await send('POST', '/v1/events', { ...drafts.events(), ...fields }));
  expect(errors?.map((error) => error.pointer)).toEqual([pointer]);
});
