import {
  AuthenticationError,
  ConflictError,
  type Feed,
  PermissionError,
  PreconditionFailedError,
} from '@recruitment-feed/sdk';
import { scopes } from '@recruitment-feed/sdk/contract';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type OpenFeed, openFeed } from './open-feed.ts';

let open: OpenFeed;
let feed: Feed;
let enterprise: string;
let college: string;
beforeEach(async () => {
  open = await openFeed();
  feed = open.feed;
  const organization = async (kind: 'enterprise' | 'college', name: string) =>
    (await feed.organizations.create({ kind, name, language: 'zh-CN' })).id;
  enterprise = await organization('enterprise', '杭叉集团');
  college = await organization('college', '萧山技师学院');
});
afterEach(() => open.close());

test('a job is published, changed only on the revision it has, and closed', async () => {
  const job = await feed.jobs.create({ organizationId: enterprise, title: '数控车工', department: '一车间' });
  const changed = await feed.jobs.update(job.id, { openings: 3, department: null }, { ifMatch: job.rev });
  expect(changed).toMatchObject({ rev: 2, openings: 3, title: '数控车工' });
  expect(changed).not.toHaveProperty('department');

  const stale = feed.jobs.update(job.id, { openings: 4 }, { ifMatch: job.rev });
  await expect(stale).rejects.toThrow(PreconditionFailedError);
  expect((await feed.jobs.get(job.id)).openings).toBe(3);

  const closed = await feed.jobs.close(job.id, { reason: 'filled' }, { ifMatch: changed.rev });
  expect(closed).toMatchObject({ status: 'closed', closedReason: 'filled' });
  await expect(feed.jobs.close(job.id, { reason: 'filled' })).rejects.toThrow(ConflictError);
});

test('a cooperation is declared, signed by both parties, begun and ended', async () => {
  const intent = await feed.cooperations.create({
    enterpriseId: enterprise,
    collegeId: college,
    kinds: ['order-class'],
    title: '叉车装配订单班',
    language: 'zh-CN',
  });
  const { id } = intent;
  const sign = (organizationId: string, ifMatch: number) =>
    feed.cooperations.sign(id, { organizationId }, { ifMatch });
  const half = await sign(enterprise, intent.rev);
  expect(half.status).toBe('intent');
  await expect(sign(college, intent.rev)).rejects.toThrow(PreconditionFailedError);
  await expect(sign(enterprise, half.rev)).rejects.toMatchObject({ code: 'already_exists' });

  const signed = await sign(college, half.rev);
  expect(signed.status).toBe('signed');
  const active = await feed.cooperations.activate(id, { ifMatch: signed.rev });
  const ended = await feed.cooperations.end(id, { ifMatch: active.rev });
  expect(ended.history.map(({ status }) => status)).toEqual(['intent', 'signed', 'active', 'ended']);
});

test('a message that is sent again under its key stays one, and is read by the other party', async () => {
  const conversation = await feed.conversations.create({ organizationIds: [enterprise, college] });
  const { token } = await feed.tokens.create({
    organizationId: college,
    scopes: ['conversations:read', 'conversations:write', 'calls:join'],
  });
  const draft = { sender: { organizationId: enterprise }, text: '下周可以来参观吗？' };
  const again = { idempotencyKey: 'outbox-1' };
  const sent = await feed.messages.create(conversation.id, draft, again);
  expect(await feed.messages.create(conversation.id, draft, again)).toEqual(sent);

  const browser = open.clientWith(token);
  expect(await browser.messages.list(conversation.id).toArray({ limit: 10 })).toEqual([sent]);
  expect(await browser.messages.get(conversation.id, sent.id)).toEqual(sent);
  expect((await browser.conversations.get(conversation.id)).unreadCount).toBe(1);
  const read = await browser.conversations.read(conversation.id, { lastReadMessageId: sent.id });
  expect(read.unreadCount).toBe(0);

  const call = await browser.calls.start(conversation.id);
  expect(await feed.calls.join(call.id, { organizationId: enterprise })).toHaveProperty('token');
  expect((await browser.calls.end(call.id)).endReason).toBe('completed');
  await expect(browser.messages.delete(conversation.id, sent.id)).rejects.toThrow(PermissionError);
});

test('a picture is sent once and shown in a post', async () => {
  // One transparent pixel.
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const picture = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });
  const details = { organizationId: enterprise, alt: '实训车间' };
  const image = await feed.media.upload(picture, details, { idempotencyKey: 'picture-1' });
  expect(await feed.media.upload(picture, details, { idempotencyKey: 'picture-1' })).toEqual(image);
  expect(image).toMatchObject({ alt: '实训车间', width: 1, height: 1 });

  const post = await feed.posts.create({
    organizationId: enterprise,
    topic: 'recruitment',
    title: '秋季校园招聘',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '欢迎。' }] }],
    language: 'zh-CN',
    media: [{ type: 'image', id: image.id }],
  });
  expect((await feed.posts.get(post.id)).media).toMatchObject([
    { type: 'image', id: image.id, alt: '实训车间' },
  ]);
});

test('a saved search tells what is new until it is marked as seen', async () => {
  const { id } = await feed.savedSearches.create({
    organizationId: college,
    name: '车工',
    collection: 'jobs',
    query: { q: '车工' },
  });
  const job = await feed.jobs.create({ organizationId: enterprise, title: '数控车工' });
  const page = await feed.savedSearches.results(id);
  expect(page).toMatchObject({ newCount: 1, data: [{ id: job.id, title: '数控车工' }], skipped: [] });
  await feed.savedSearches.update(id, { seen: page.seen });
  expect((await feed.savedSearches.results(id)).newCount).toBe(0);
});

test('check tells what a key may do, and that one is bad', async () => {
  const { key, id } = await feed.keys.create({
    name: 'importer',
    kind: 'secret',
    scopes: ['jobs:write'],
    organizationId: enterprise,
  });
  const importer = open.clientWith(key);
  expect(await importer.check()).toMatchObject({
    status: 'ok',
    faults: [],
    key: { id, kind: 'secret', scopes: ['jobs:write'], organizationId: enterprise },
  });
  expect((await feed.check()).key?.scopes).toEqual(expect.arrayContaining([...scopes]));
  expect(await open.clientWith().check()).not.toHaveProperty('key');
  await feed.keys.delete(id);
  await expect(importer.check()).rejects.toThrow(AuthenticationError);
});
