import { createHash, randomBytes } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { collections, Snapshot, SyncPage } from '@recruitment-feed/sdk/contract';
import { beforeEach, expect, test } from 'vitest';
import { insertJob } from '../store/jobs.ts';
import { takeLease } from '../store/lease.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { openTestDatabases } from '../testing/database.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { job, now, organization, post } from '../testing/samples.ts';

let feed: TestFeed;
let employer: string;
beforeEach(async () => {
  feed = await openTestFeed();
  employer = await insertOrganization(feed.db, organization(), now);
});
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const latest = async (from = feed, query = '') =>
  Snapshot.parse(await from.read(`/v1/snapshots/latest${query}`));

async function objectsOf(from: TestFeed, { parts }: Snapshot) {
  const objects = new Map<string, { id: string }>();
  for (const { url } of parts) {
    const bytes = new Uint8Array(await (await from.request(url)).arrayBuffer());
    for (const line of gunzipSync(bytes).toString().split('\n').filter(Boolean)) {
      const object = JSON.parse(line);
      objects.set(object.id, object);
    }
  }
  return objects;
}

test('tells files that are what it says of them, and may be kept for ever', async () => {
  const id = await insertJob(feed.db, job(employer), now);
  const snapshot = await latest();
  expect(snapshot.parts.map(({ collection, count }) => [collection, count])).toEqual([
    ['organizations', 1],
    ['jobs', 1],
    ['cooperations', 0],
    ['posts', 0],
    ['events', 0],
    ['cohorts', 0],
  ]);
  for (const { url, bytes, sha256 } of snapshot.parts) {
    const response = await feed.request(url);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const file = new Uint8Array(await response.arrayBuffer());
    expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256]);
  }
  expect((await objectsOf(feed, snapshot)).get(id)).toEqual(await feed.read(`/v1/jobs/${id}`));
});

test('is known by its tag', async () => {
  const first = await feed.request('/v1/snapshots/latest');
  const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
  expect((await feed.request('/v1/snapshots/latest', { headers })).status).toBe(304);
  expect((await feed.request('/v1/snapshots/latest?collections=jobs', { headers })).status).toBe(200);
});

test('has a cursor for the collections that are asked for', async () => {
  const { cursor, parts } = await latest(feed, '?collections=jobs');
  expect(parts.map(({ collection }) => collection)).toEqual(['jobs']);
  const id = await insertJob(feed.db, job(employer), now);
  const { changes } = SyncPage.parse(await feed.read(`/v1/sync?collections=jobs&since=${cursor}`));
  expect(changes.map((change) => change.id)).toEqual([id]);
});

test('is built anew after an hour in which something changed; the one before stays readable meanwhile', async () => {
  const first = await latest();
  feed.setTime(minutesLater(61));
  expect(await latest()).toMatchObject({ id: first.id, createdAt: minutesLater(61).toISOString() });
  await insertJob(feed.db, job(employer), now);
  feed.setTime(minutesLater(62));
  expect((await latest()).id).toBe(first.id);
  feed.setTime(minutesLater(122));
  const second = await latest();
  expect(second.id).not.toBe(first.id);
  expect((await feed.request(first.parts[0]?.url ?? '')).status).toBe(200);

  await insertJob(feed.db, job(employer), now);
  feed.setTime(minutesLater(183));
  await latest();
  expect((await feed.request(first.parts[0]?.url ?? '')).status).toBe(404);
  expect((await feed.request(second.parts[0]?.url ?? '')).status).toBe(200);
});

test('is built by one process, and its files are read from any', async () => {
  const [one, other] = await Promise.all((await openTestDatabases(2)).map((db) => openTestFeed({ db })));
  if (!one || !other) throw new Error();
  await insertOrganization(one.db, organization(), now);
  const [first, second] = await Promise.all([latest(one), latest(other)]);
  expect(second).toEqual(first);
  expect(await objectsOf(one, first)).toEqual(await objectsOf(other, first));
  expect((await objectsOf(one, first)).size).toBe(1);
});

test('comes in chunks where it is large, and leaves nothing behind of the ones before the last', async () => {
  const noise = randomBytes(600_000).toString('base64');
  const text = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: noise }] };
  const write = () => insertPost(feed.db, post(employer, { body: [text] }), now);
  const id = await write();
  const snapshot = await latest();
  expect((await objectsOf(feed, snapshot)).get(id)).toEqual(await feed.read(`/v1/posts/${id}`));
  for (const hours of [1, 2, 3]) {
    await insertOrganization(feed.db, organization(), now);
    feed.setTime(minutesLater(hours * 60));
    await latest();
  }
  const chunks = await feed.db.selectFrom('snapshot_chunks').select('snapshot_id').execute();
  expect(new Set(chunks.map((chunk) => chunk.snapshot_id)).size).toBe(2);
  expect(chunks.filter((chunk) => chunk.snapshot_id === snapshot.id)).toEqual([]);
});

test('is built by the next who asks, where it could not be written', async () => {
  await feed.db.schema.alterTable('snapshot_chunks').renameTo('hidden').execute();
  expect((await feed.request('/v1/snapshots/latest')).status).toBe(500);
  await feed.db.schema.alterTable('hidden').renameTo('snapshot_chunks').execute();
  expect((await objectsOf(feed, await latest())).size).toBe(1);
});

test('of a minute’s silence is left to another builder', async () => {
  await takeLease(feed.db, { name: 'snapshot', holder: 'dead' }, now);
  feed.setTime(minutesLater(1));
  expect((await latest()).parts).toHaveLength(collections.length);
});
