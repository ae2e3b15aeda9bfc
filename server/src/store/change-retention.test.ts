import { SyncPage } from '@recruitment-feed/sdk/contract';
import { beforeEach, expect, test } from 'vitest';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { type StreamBlock, streamBlocks } from '../testing/stream.ts';
import { lastSeq } from './change-log.ts';
import { trimChangeLog } from './change-retention.ts';
import { closeJob, insertJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';
import { retireClosedJobs } from './retention.ts';

let feed: TestFeed;
let employer: string;
let beforeDeletion: string;
let afterDeletion: string;
const sync = async (query = '') => SyncPage.parse(await feed.read(`/v1/sync${query}`));

beforeEach(async () => {
  feed = await openTestFeed();
  employer = await insertOrganization(feed.db, organization(), now);
  const id = await insertJob(feed.db, job(employer), now);
  await closeJob(feed.db, id, { reason: 'filled', at: now });
  beforeDeletion = (await sync()).nextCursor;
  await retireClosedJobs(feed.db, daysLater(91));
  afterDeletion = (await sync()).nextCursor;
  await insertJob(feed.db, job(employer), daysLater(92));
});

test('keeps a deletion for 30 days, and what is there for ever', async () => {
  await trimChangeLog(feed.db, daysLater(121));
  expect((await sync(`?since=${beforeDeletion}`)).changes.map(({ op }) => op)).toEqual(['delete', 'upsert']);
  const before = await sync();
  expect(await trimChangeLog(feed.db, daysLater(122))).toBe(1);
  expect((await sync()).changes).toEqual(before.changes);
});

test('answers 410 to a cursor that misses a forgotten deletion, and goes on from a later one', async () => {
  await trimChangeLog(feed.db, daysLater(122));
  const response = await feed.request(`/v1/sync?since=${beforeDeletion}`);
  expect(response.status).toBe(410);
  expect(response.headers.get('location')).toBe('/v1/snapshots/latest');
  expect(await response.json()).toMatchObject({ code: 'cursor_expired' });
  expect((await sync(`?since=${afterDeletion}`)).changes).toHaveLength(1);
});

test('sends the reader of a stream to the snapshot, and ends', async () => {
  await trimChangeLog(feed.db, daysLater(122));
  const response = await feed.request(`/v1/stream?lastEventId=${beforeDeletion}`);
  const blocks: StreamBlock[] = [];
  for await (const block of streamBlocks(response)) blocks.push(block);
  expect(blocks).toMatchObject([{ event: 'reset', data: { code: 'cursor_expired' } }]);
});

test('never lets a number come again', async () => {
  const last = await lastSeq(feed.db);
  await feed.db.updateTable('changes').set({ op: 'delete' }).execute();
  await trimChangeLog(feed.db, daysLater(400));
  expect(await lastSeq(feed.db)).toBe(last);
});

test('happens in passing', async () => {
  feed.setTime(daysLater(122));
  await feed.read('/v1/jobs');
  expect((await feed.request(`/v1/sync?since=${beforeDeletion}`)).status).toBe(410);
});
