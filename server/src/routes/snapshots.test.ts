import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Snapshot, SyncPage } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { closeJob, insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';

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

test('and sync from its cursor are what the feed holds, whatever is written while it is built', async () => {
  const step = fc.record({
    act: fc.constantFrom('insert', 'update', 'close', 'retire', 'build'),
    which: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const fresh = await openTestFeed();
      const publisher = await insertOrganization(fresh.db, organization(), now);
      const ids: string[] = [];
      const running: Promise<unknown>[] = [];
      let built: Promise<Snapshot> | undefined;
      let days = 0;
      for (const { act, which } of steps) {
        const id = ids[which % ids.length];
        if (act === 'insert') {
          const made = `job_${ids.length}`;
          ids.push(made);
          running.push(insertJob(fresh.db, job(publisher, { id: made }), now));
        } else if (act === 'build') built ??= latest(fresh);
        else if (act === 'retire') {
          days += 91;
          running.push(retireClosedJobs(fresh.db, daysLater(days)));
        } else if (id !== undefined && act === 'update')
          running.push(updateJob(fresh.db, id, job(publisher, { title: `${which}` }), now));
        else if (id !== undefined)
          running.push(closeJob(fresh.db, id, { reason: 'filled', at: daysLater(days) }));
      }
      const snapshot = await (built ?? latest(fresh));
      await Promise.all(running);
      const copy = await objectsOf(fresh, snapshot);
      const { changes } = SyncPage.parse(await fresh.read(`/v1/sync?limit=1000&since=${snapshot.cursor}`));
      for (const change of changes) {
        if (change.op === 'delete') copy.delete(change.id);
        else copy.set(change.id, change.object);
      }
      const all = SyncPage.parse(await fresh.read('/v1/sync?limit=1000'));
      const held = all.changes.flatMap((change) => (change.op === 'upsert' ? [change.object] : []));
      const sorted = (objects: Iterable<{ id: string }>) =>
        [...objects].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(sorted(copy.values())).toEqual(sorted(held));
      await fresh.db.destroy();
    }),
    { numRuns: 40 },
  );
}, 30_000);
