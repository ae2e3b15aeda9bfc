import { type Collection, collections, SyncPage } from '@recruitment-feed/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMockFeed, type MockFeed } from '../mock-feed.ts';
import type { Push } from './push.ts';

const now = new Date('2026-11-24T02:00:00Z');
const origin = 'https://feed.example';
let mock: MockFeed;
beforeEach(async () => {
  mock = await createMockFeed({ scenario: 'empty', clock: now });
});
afterEach(() => mock.close());

const read = async (path: string) => (await mock.fetch(origin + path)).json();

describe('what is pushed', () => {
  test.each<Collection>(collections)('may be one of the %s with nothing said of it', async (collection) => {
    const pushed = await mock.push({ collection, object: {} } as Push);
    expect(pushed).toMatchObject({ collection, op: 'upsert', rev: 1 });
    expect(await read(`/v1/${collection}/${pushed.id}`)).toMatchObject({ id: pushed.id });
    const again = await mock.push({ collection, object: {} } as Push);
    expect(again.id).not.toBe(pushed.id);
  });

  test('changes, closes and goes, and sync tells each', async () => {
    const { id } = await mock.push({ collection: 'jobs', object: { title: '数控车工', openings: 3 } });
    const changed = await mock.push({ collection: 'jobs', id, object: { openings: 5 } });
    expect(changed).toMatchObject({ id, rev: 2, object: { title: '数控车工', openings: 5 } });
    const closed = await mock.push({
      collection: 'jobs',
      id,
      object: { status: 'closed', closedReason: 'withdrawn' },
    });
    expect(closed).toMatchObject({ rev: 3, object: { status: 'closed', closedReason: 'withdrawn' } });
    const gone = await mock.push({ collection: 'jobs', id, op: 'delete' });
    const { changes } = SyncPage.parse(await read('/v1/sync?collections=jobs'));
    expect(changes).toEqual([]);
    expect(gone).toEqual({ collection: 'jobs', op: 'delete', id, rev: 4 });
  });

  test.each([
    ['signed', 'signed'],
    ['active', 'active'],
    ['ended', 'ended'],
  ] as const)('moves a cooperation to %s', async (status, shown) => {
    const { id } = await mock.push({ collection: 'cooperations', object: {} });
    const moved = await mock.push({ collection: 'cooperations', id, object: { status, title: '订单班' } });
    expect(moved).toMatchObject({ id, object: { status: shown, title: '订单班' } });
  });

  test('is told by an open stream, with the cursor that sync goes on from', async () => {
    const stop = new AbortController();
    const stream = await mock.fetch(`${origin}/v1/stream?collections=posts`, { signal: stop.signal });
    const { id } = await mock.push({ collection: 'posts', object: { title: '实训基地揭牌' } });
    let text = '';
    for await (const piece of stream.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += piece;
      if (text.includes(id)) break;
    }
    expect(text).toContain('实训基地揭牌');
    stop.abort();
  });

  test('is refused with what the feed says of it', async () => {
    const wrong = mock.push({ collection: 'jobs', object: { openings: -1 } });
    await expect(wrong).rejects.toMatchObject({
      name: 'PushRefusedError',
      message: expect.stringContaining('/openings'),
      problem: { code: 'validation_failed' },
    });
    const nobody = mock.push({ collection: 'posts', id: 'post_0', object: { title: 'x' } });
    await expect(nobody).rejects.toMatchObject({ problem: { code: 'not_found' } });
  });

  test('stands in no list of requests', async () => {
    await mock.push({ collection: 'jobs', object: {} });
    expect(mock.requests).toEqual([]);
  });
});

describe('advance', () => {
  test('closes jobs whose day has come, and after 90 more days takes them away', async () => {
    const closesAt = '2026-12-01T00:00:00.000Z';
    const { id } = await mock.push({ collection: 'jobs', object: { closesAt } });
    await mock.advance({ days: 6 });
    expect(await read(`/v1/jobs/${id}`)).toMatchObject({ status: 'open' });
    await mock.advance({ days: 1 });
    expect(await read(`/v1/jobs/${id}`)).toMatchObject({
      status: 'closed',
      closedAt: closesAt,
      closedReason: 'expired',
    });
    await mock.advance({ days: 91 });
    expect((await mock.fetch(`${origin}/v1/jobs/${id}`)).status).toBe(410);
  });

  test('begins and ends events', async () => {
    const times = { startsAt: '2026-11-25T01:00:00Z', endsAt: '2026-11-25T09:00:00Z' };
    const { id } = await mock.push({ collection: 'events', object: times });
    const status = async () => (await read(`/v1/events/${id}`)).status;
    await mock.advance({ days: 1 });
    expect(await status()).toBe('live');
    await mock.advance({ hours: 8 });
    expect(await status()).toBe('ended');
    const { id: short } = await mock.push({ collection: 'events', object: times });
    await mock.advance({ minutes: 1 });
    expect((await read(`/v1/events/${short}`)).status).toBe('ended');
  });

  test('has the feed forget cursors after which something was deleted more than 30 days ago', async () => {
    const { id } = await mock.push({ collection: 'posts', object: {} });
    const { nextCursor } = await read('/v1/sync');
    await mock.push({ collection: 'posts', id, op: 'delete' });
    await mock.push({ collection: 'posts', object: {} });
    await mock.advance({ days: 29 });
    expect(await read(`/v1/sync?since=${nextCursor}`)).toHaveProperty('changes');
    await mock.advance({ days: 2 });
    expect(await read(`/v1/sync?since=${nextCursor}`)).toMatchObject({ status: 410, code: 'cursor_expired' });
  });

  test('has streams beat, and ends them after a quarter of an hour at most', async () => {
    const stream = await mock.fetch(`${origin}/v1/stream`);
    const text = stream.text();
    await mock.advance({ minutes: 16 });
    const beats = (await text).match(/^: hb$/gm) ?? [];
    expect(beats.length).toBeGreaterThanOrEqual(39);
    expect(beats.length).toBeLessThanOrEqual(90);
  });
});
