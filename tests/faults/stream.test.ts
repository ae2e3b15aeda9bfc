import { type Fault, type FaultName, faultNames } from '@recruitment-feed/api-mock';
import { type Feed, isFeedError, type StreamState } from '@recruitment-feed/sdk';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BadFeed, openBadFeed } from './bad-feed.ts';
import { holdTime, passing, passingUntil } from './passing.ts';

let bad: BadFeed;
let feed: Feed;
beforeAll(async () => {
  bad = await openBadFeed();
  feed = bad.client();
});
afterAll(() => bad.mock.close());
beforeEach(() => {
  holdTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const makeJob = async (n: number) => {
  const { organizationId } = bad;
  return (await feed.jobs.create({ organizationId, title: `电工 ${n}` })).id;
};
const cursorNow = async () => {
  for (let since: string | undefined; ; ) {
    const page = await feed.sync.changes({ since, collections: ['jobs'] });
    since = page.nextCursor;
    if (!page.hasMore) return since;
  }
};

interface Expected {
  /** As it is ordered, where that takes a number. */
  fault?: Fault;
  /** The code of the error that ends the stream; absent where everything is told. */
  ends?: string;
  /** The least wait after which the stream comes back, in milliseconds. */
  asked?: number;
}

/** Of the first connection of a stream. */
const expected: Record<FaultName, Expected> = {
  latency: { fault: 'latency=5000' },
  429: {},
  '429-date': { fault: '429-date=60', asked: 30_000 },
  500: {},
  503: { fault: '503=7', asked: 7_000 },
  html: { ends: 'not_event_stream' },
  'html-502': {},
  truncated: {},
  'bad-shape': {},
  'bad-item': {},
  dropped: { fault: 'dropped=2' },
  stalled: { fault: 'stalled=2' },
  split: {},
  'expired-cursor': { ends: 'cursor_expired' },
  reset: { fault: 'reset=300' },
};

test('every fault of the mock has an outcome for the stream', () => {
  expect(Object.keys(expected).toSorted()).toEqual(faultNames.toSorted());
});

const cases = faultNames.map((name) => ({ ...expected[name], name, fault: expected[name].fault ?? name }));

describe.each(cases)('$fault', ({ fault, ends, asked = 0 }) => {
  test(`befalling a stream ${ends ? `ends it as ${ends}` : 'leaves every change told once, in order'}`, async () => {
    const lastEventId = await passing(cursorNow());
    const ids: string[] = [];
    for (let n = 1; n <= 3; n++) ids.push(await passing(makeJob(n)));
    bad.befall(fault, { path: /\/v1\/stream/ });
    const states: StreamState[] = [];
    const told: string[] = [];
    const reading = (async () => {
      const stream = feed.stream(
        { lastEventId, collections: ['jobs'] },
        { onState: (state) => states.push(state) },
      );
      for await (const { id } of stream) if (told.push(id) === 5) break;
    })();
    let isOver = false;
    const error = reading
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      .finally(() => {
        isOver = true;
      });
    if (ends) {
      const thrown = await passing(error);
      expect(isFeedError(thrown) && thrown.code).toBe(ends);
      return;
    }
    await passingUntil(() => told.length === 3 || isOver);
    for (let n = 4; n <= 5; n++) ids.push(await passing(makeJob(n)));
    expect(await passing(error)).toBeUndefined();
    expect(told).toEqual(ids);
    const [waiting] = states.filter((state) => state.state === 'waiting');
    if (asked > 0) expect(waiting).toMatchObject({ delay: expect.toSatisfy((delay) => delay >= asked) });
  });

  test.each([
    ['the snapshot', /snapshots\/latest/],
    ['a part of it', /snapshots\/(?!latest)/],
    ['what changed', /\/v1\/sync/],
    ['the stream', /\/v1\/stream/],
  ])('befalling %s of a mirror leaves its store as the feed is, or says why not', async (part, path) => {
    const store = memoryStore();
    const skipped: string[] = [];
    bad.befall(fault, { path });
    const onSkipped = ({ item }: { item: unknown }) => skipped.push(Object(item).id);
    const mirror = await passing(feed.mirror({ store, onSkipped }));
    try {
      let ended: unknown;
      mirror.ended.catch((error: unknown) => {
        ended = error;
      });
      const id = await passing(makeJob(9));
      await passingUntil(() => ended !== undefined || store.all('jobs').some((job) => job.id === id));
      const isFinal = part === 'the stream' && fault === 'html';
      expect(isFeedError(ended) && ended.code).toBe(isFinal && 'not_event_stream');
      if (isFinal) return;
      const all = await passing(feed.jobs.list({ limit: 100 }).toArray({ limit: 1_000 }));
      // What cannot be used is said, not lost.
      expect(skipped.length).toBeLessThanOrEqual(fault === 'bad-item' ? 1 : 0);
      expect(revisions(store.all('jobs'))).toEqual(revisions(all.filter((job) => !skipped.includes(job.id))));
    } finally {
      await mirror.close();
    }
  });
});

const revisions = (jobs: readonly { id: string; rev: number }[]) =>
  jobs.map(({ id, rev }) => `${id} ${rev}`).toSorted();
