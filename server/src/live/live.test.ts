import { beforeEach, expect, test } from 'vitest';
import { lastSeq } from '../store/change-log.ts';
import { createCursors } from '../store/cursor.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { handTimer } from '../testing/stream.ts';
import type { Frame } from './frame.ts';
import type { Sink } from './sink.ts';
import { subscriptionOf } from './subscription.ts';

let feed: TestFeed;
let timer: ReturnType<typeof handTimer>;
const cursors = createCursors('secret');
beforeEach(async () => {
  timer = handTimer();
  feed = await openTestFeed({ every: timer.every });
});

/** A reader that passes on nothing while it is `held`. */
function reader() {
  const frames: Frame[] = [];
  const ends: string[] = [];
  let close = () => {};
  let arrived = Promise.withResolvers<void>();
  const state = { held: false };
  const sink: Sink = {
    write(frame) {
      frames.push(frame);
      if (frame.payload.includes('event:')) arrived.resolve();
    },
    buffered: () => (state.held ? 2 ** 24 : 0),
    drained: () => Promise.resolve(),
    end: () => ends.push('end'),
    destroy() {
      ends.push('destroy');
      close();
    },
    onClose: (listener) => {
      close = listener;
    },
  };
  return {
    sink,
    frames,
    ends,
    state,
    async event() {
      await arrived.promise;
      arrived = Promise.withResolvers();
    },
  };
}

async function open(sink: Sink, collections?: ['jobs']) {
  feed.live.open(sink, subscriptionOf({ collections }, cursors), await lastSeq(feed.db));
}

test('encodes a change once for all who want the same', async () => {
  const [one, two] = [reader(), reader()];
  await open(one.sink);
  await open(two.sink);
  await insertOrganization(feed.db, organization(), now);
  await Promise.all([one.event(), two.event()]);
  expect(one.frames.at(-1)?.payload.toString()).toContain('event: change');
  expect(one.frames.at(-1)).toBe(two.frames.at(-1));
});

test('frames a change as one chunk of HTTP', async () => {
  const one = reader();
  await open(one.sink);
  await insertOrganization(feed.db, organization(), now);
  await one.event();
  const { payload, chunk } = one.frames.at(-1) ?? {};
  expect(chunk?.toString()).toBe(`${payload?.length.toString(16)}\r\n${payload}\r\n`);
});

test('tells a slow reader so, ends it, cuts it soon after, and goes on for the others', async () => {
  const [slow, quick] = [reader(), reader()];
  await open(slow.sink);
  await open(quick.sink);
  slow.state.held = true;
  await insertOrganization(feed.db, organization(), now);
  await Promise.all([slow.event(), quick.event()]);
  expect(slow.frames.at(-1)?.payload.toString()).toBe('event: error\ndata: {"code":"consumer_too_slow"}\n\n');
  expect([slow.ends, quick.ends]).toEqual([['end'], []]);

  for (let second = 0; second < 15; second++) timer.tick(1000);
  expect(slow.ends).toEqual(['end', 'destroy']);
  const { length } = slow.frames;
  await insertOrganization(feed.db, organization(), now);
  await quick.event();
  expect(slow.frames).toHaveLength(length);
});

test('tells at the next look what another process wrote', async () => {
  const one = reader();
  await open(one.sink);
  // As another process would: past the transactions of this one.
  const at = now.toISOString();
  await feed.db
    .insertInto('changes')
    .values({ collection: 'posts', object_id: 'post_1', rev: 2, op: 'delete', at })
    .execute();
  timer.tick(1000);
  await one.event();
  expect(one.frames.at(-1)?.payload.toString()).toContain('"op":"delete"');
});

test('goes on after the database could not be read', async () => {
  const one = reader();
  await open(one.sink);
  await insertOrganization(feed.db, organization(), now);
  await one.event();
  await feed.db.schema.alterTable('changes').renameTo('hidden').execute();
  timer.tick(1000);
  await feed.db.schema.alterTable('hidden').renameTo('changes').execute();
  await insertOrganization(feed.db, organization(), now);
  await one.event();
  expect(one.ends).toEqual([]);
});
