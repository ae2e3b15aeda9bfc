import { type Presence, StreamPresence } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertEvent } from '../store/events.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { event, now, organization } from '../testing/samples.ts';
import { handTimer, streamBlocks } from '../testing/stream.ts';
import { writer } from '../testing/writing.ts';

let timer: ReturnType<typeof handTimer>;
let feed: TestFeed;
let host: string;
let stage: string;
beforeEach(async () => {
  timer = handTimer();
  feed = await openTestFeed({ every: timer.every });
  host = await insertOrganization(feed.db, organization(), now);
  stage = await insertEvent(feed.db, event([host], { status: 'live' }), now);
});

/** Watches an event. `next` resolves with the viewers that are told next. */
async function watch(at = feed, eventId = stage) {
  const response = await at.request(`/v1/stream?eventId=${eventId}`);
  const blocks = streamBlocks(response);
  await blocks.next();
  return {
    async next(): Promise<StreamPresence | undefined> {
      for (;;) {
        const { value, done } = await blocks.next();
        if (done) return undefined;
        if (value.event === 'presence') return StreamPresence.parse(value.data);
      }
    },
    leave: () => blocks.return(),
  };
}
const presence = (at = feed) => at.read<Presence>(`/v1/events/${stage}/presence`);

describe('presence', () => {
  test('is how many streams name the event, told to them when it changes', async () => {
    const first = await watch();
    timer.tick(2000);
    expect(await first.next()).toEqual({ eventId: stage, viewers: 1 });
    const second = await watch();
    timer.tick(2000);
    expect([await first.next(), await second.next()]).toMatchObject([{ viewers: 2 }, { viewers: 2 }]);
    expect(await presence()).toEqual({
      eventId: stage,
      viewers: 2,
      peakViewers: 2,
      asOf: now.toISOString(),
    });
    await second.leave();
    timer.tick(2000);
    expect(await first.next()).toMatchObject({ viewers: 1 });
    expect(await presence()).toMatchObject({ viewers: 1, peakViewers: 2 });
  });

  test('is no matter of streams that watch nothing or another event', async () => {
    const other = await insertEvent(feed.db, event([host]), now);
    await feed.request('/v1/stream');
    expect(timer.running()).not.toContain(2000);
    await watch(feed, other);
    expect(await presence()).toMatchObject({ viewers: 0, peakViewers: 0 });
  });

  test('adds up what all processes say, but not what one said too long ago', async () => {
    const otherTimer = handTimer();
    const other = await openTestFeed({ db: feed.db, every: otherTimer.every });
    const [here, there] = [await watch(), await watch(other)];
    timer.tick(2000);
    expect(await here.next()).toMatchObject({ viewers: 1 });
    otherTimer.tick(2000);
    expect(await there.next()).toMatchObject({ viewers: 2 });
    expect([await presence(), await presence(other)]).toMatchObject([{ viewers: 2 }, { viewers: 2 }]);

    const later = new Date(now.getTime() + 16_000);
    feed.setTime(later);
    expect(await presence()).toMatchObject({ viewers: 1 });
  });

  test('leaves the most viewers in the event when it ends, and nothing else', async () => {
    const [first, second] = [await watch(), await watch()];
    timer.tick(2000);
    await first.next();
    await second.leave();
    const send = await writer(feed);
    const ended = await send('PATCH', `/v1/events/${stage}`, { status: 'ended' });
    expect((await ended.json()).audience).toEqual({ peakViewers: 2 });
    expect(await presence()).toMatchObject({ peakViewers: 2 });
    await first.leave();
    // Whoever comes to an event that is over is counted no more.
    for (const _ of [1, 2, 3]) await watch();
    expect(await presence()).toMatchObject({ viewers: 3, peakViewers: 2 });
  });

  test('stops its timer once nobody watches', async () => {
    const only = await watch();
    timer.tick(2000);
    await only.next();
    await only.leave();
    timer.tick(2000);
    await expect.poll(() => timer.running()).not.toContain(2000);
    expect(await feed.db.selectFrom('presence').selectAll().execute()).toEqual([]);
  });

  test('is of events that are there', async () => {
    for (const path of ['/v1/events/evt_none/presence', '/v1/stream?eventId=evt_none'])
      expect((await feed.request(path)).status).toBe(404);
  });
});
