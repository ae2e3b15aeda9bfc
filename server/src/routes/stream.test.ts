import { SyncPage } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { job, now, organization, post } from '../testing/samples.ts';
import { handTimer, streamBlocks, streamChanges } from '../testing/stream.ts';

let feed: TestFeed;
let employer: string;
let timer: ReturnType<typeof handTimer>;
beforeEach(async () => {
  timer = handTimer();
  feed = await openTestFeed({ every: timer.every, random: () => 0.5 });
  employer = await insertOrganization(feed.db, organization(), now);
});

async function take<Item>(items: AsyncIterator<Item>, count: number): Promise<Item[]> {
  const taken: Item[] = [];
  while (taken.length < count) {
    const next = await items.next();
    if (next.done) break;
    taken.push(next.value);
  }
  return taken;
}

const open = (query = '', init?: RequestInit) => feed.request(`/v1/stream${query}`, init);

describe('the stream', () => {
  test('tells what is written after it was opened, and says where it begins', async () => {
    const response = await open();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const blocks = streamBlocks(response);
    expect(await take(blocks, 1)).toEqual([{ retry: '3000' }]);

    const id = await insertJob(feed.db, job(employer), now);
    const [event] = await take(blocks, 1);
    expect(event).toMatchObject({
      event: 'change',
      data: { collection: 'jobs', op: 'upsert', id, rev: 1, object: { id, organization: { id: employer } } },
    });

    const begin = response.headers.get('feed-last-event-id');
    const since = SyncPage.parse(await feed.read(`/v1/sync?since=${begin}`));
    expect(since.changes).toEqual([event?.data]);
    expect(SyncPage.parse(await feed.read(`/v1/sync?since=${event?.id}`)).changes).toEqual([]);
  });

  test('goes on after a cursor, of which the header precedes the parameter', async () => {
    const { nextCursor } = SyncPage.parse(await feed.read('/v1/sync'));
    const first = await insertJob(feed.db, job(employer), now);
    const second = await insertJob(feed.db, job(employer), now);
    const missed = await take(streamChanges(await open(`?lastEventId=${nextCursor}`)), 2);
    expect(missed.map(({ change }) => change.id)).toEqual([first, second]);

    const headers = { 'Last-Event-ID': missed[0]?.id ?? '' };
    const [rest] = await take(streamChanges(await open(`?lastEventId=${nextCursor}`, { headers })), 1);
    expect(rest?.change.id).toBe(second);
  });

  test('tells one collection where one is asked for', async () => {
    const changes = streamChanges(await open('?collections=posts'));
    await insertJob(feed.db, job(employer), now);
    const id = await insertPost(feed.db, post(employer), now);
    expect((await take(changes, 1))[0]?.change.id).toBe(id);
  });

  test("tells what is one organization's, and what ceased to be it as deleted", async () => {
    const other = await insertOrganization(feed.db, organization(), now);
    const changes = streamChanges(await open(`?organizationId=${employer}`));
    await insertJob(feed.db, job(other), now);
    const id = await insertJob(feed.db, job(employer), now);
    const [came] = await take(changes, 1);
    await updateJob(feed.db, id, job(other), now);
    const [went] = await take(changes, 1);
    expect([came?.change, went?.change]).toMatchObject([
      { op: 'upsert', id, rev: 1 },
      { op: 'delete', id, rev: 2 },
    ]);
  });

  test.each([
    ['?colour=red', 'unknown_parameter'],
    ['?collections=planets', 'invalid_parameter'],
    ['?lastEventId=nonsense', 'invalid_cursor'],
  ])('refuses %s', async (query, code) => {
    const response = await open(query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code });
  });

  test('refuses a cursor that was given for other collections', async () => {
    const { nextCursor } = SyncPage.parse(await feed.read('/v1/sync?collections=posts'));
    const response = await open(`?collections=jobs&lastEventId=${nextCursor}`);
    expect(await response.json()).toMatchObject({ status: 400, code: 'cursor_filter_mismatch' });
  });

  test('sends a reader to the snapshot whose cursor is ahead of the log, and ends', async () => {
    const { nextCursor } = SyncPage.parse(await feed.read('/v1/sync'));
    await feed.db.deleteFrom('changes').execute();
    const response = await open(`?lastEventId=${nextCursor}`);
    expect(await take(streamBlocks(response), 9)).toEqual([
      {
        id: response.headers.get('feed-last-event-id'),
        event: 'reset',
        data: { code: 'cursor_expired', snapshot: '/v1/snapshots/latest' },
      },
    ]);
  });

  test('answers HEAD without opening anything, and refuses other methods', async () => {
    const head = await open('', { method: 'HEAD' });
    expect([head.status, await head.text(), timer.running()]).toEqual([200, '', []]);
    expect((await open('', { method: 'POST' })).status).toBe(405);
  });
});

describe('an open stream', () => {
  test('shows that it lives after 15 seconds of quiet at most, by one timer for all', async () => {
    const told = streamBlocks(await open());
    const quiet = streamBlocks(await open('?collections=jobs'));
    for (const stream of [told, quiet]) await take(stream, 1);
    expect(timer.running()).toEqual([1000]);
    for (let second = 0; second < 10; second++) timer.tick(1000);
    await insertPost(feed.db, post(employer), now);
    expect(await take(told, 1)).toMatchObject([{ event: 'change' }]);
    for (let second = 0; second < 5; second++) timer.tick(1000);
    await insertJob(feed.db, job(employer), now);
    expect(await take(told, 1)).toMatchObject([{ event: 'change' }]);
    expect(await take(quiet, 2)).toMatchObject([{ comment: 'hb' }, { event: 'change' }]);
    for (const stream of [told, quiet]) await stream.return();
    await Promise.resolve();
    expect(timer.running()).toEqual([]);
  });

  test('is ended after a quarter of an hour at most', async () => {
    const stream = streamBlocks(await open());
    await take(stream, 1);
    feed.setTime(new Date(now.getTime() + 15 * 60_000));
    timer.tick(1000);
    expect(await take(stream, 1)).toEqual([]);
    feed.setTime(now);
  });

  test('is ended when the server stops, which then takes no other', async () => {
    const stream = streamBlocks(await open());
    await take(stream, 1);
    feed.live.close();
    expect(await take(stream, 1)).toEqual([]);
    const late = await open();
    expect([late.status, late.headers.get('retry-after')]).toEqual([503, '1']);
  });

  test('errs where its reader aborts, and holds nothing back', async () => {
    const controller = new AbortController();
    const stream = streamBlocks(await open('', { signal: controller.signal }));
    await take(stream, 1);
    controller.abort();
    await expect(stream.next()).rejects.toThrow('aborted');
    expect(timer.running()).toEqual([]);
  });
});
