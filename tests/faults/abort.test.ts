import { getEventListeners } from 'node:events';
import { createFeed, FeedAbortError, type StreamState } from '@recruitment-feed/sdk';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type BadFeed, openBadFeed } from './bad-feed.ts';
import { holdTime } from './passing.ts';

let bad: BadFeed;
beforeAll(async () => {
  bad = await openBadFeed();
  const { organizationId } = bad;
  for (let n = 1; n <= 4; n++) await bad.client().jobs.create({ organizationId, title: `装配钳工 ${n}` });
});
afterAll(() => bad.mock.close());

/** The caller's signal, and why it ends what it ends. */
let caller: AbortController;
const reason = new Error('the page was left');
const unhandled = vi.fn();
beforeEach(() => {
  caller = new AbortController();
  unhandled.mockClear();
  process.on('unhandledRejection', unhandled);
  holdTime();
});
afterEach(async () => {
  await new Promise(setImmediate);
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const leave = () => caller.abort(reason);

/** Time stands still here: whoever waits for a timer waits for ever. */
async function expectAborted(promise: Promise<unknown>) {
  const error = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FeedAbortError);
  expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', retryable: false });
  expect((error as Error).cause).toBe(reason);
}

const never = new Promise<never>(() => undefined);
/** How a fetch may take the signal of its request: as it should, or not at all. */
const fetches = {
  'that hears its signal': (body: BodyInit | undefined, request: Request) =>
    new Promise<Response>((resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
      if (body) resolve(new Response(body));
    }),
  'that is deaf': async (body: BodyInit | undefined) => (body ? new Response(body) : never),
};
const unending = () =>
  new ReadableStream<Uint8Array>({ start: (body) => body.enqueue(new TextEncoder().encode('{"data":[')) });

const calls = {
  'a read': (feed: ReturnType<typeof createFeed>) => feed.jobs.list({}, { signal: caller.signal }),
  'a walk': (feed: ReturnType<typeof createFeed>) =>
    feed.jobs.list({}, { signal: caller.signal }).toArray({ limit: 9 }),
  'a write': (feed: ReturnType<typeof createFeed>) =>
    feed.organizations.update('org_1', { name: '杭叉' }, { signal: caller.signal }),
  'an upload': (feed: ReturnType<typeof createFeed>) =>
    feed.media.upload(
      new Blob(['x'], { type: 'image/png' }),
      { organizationId: 'org_1', alt: '' },
      { signal: caller.signal },
    ),
};

describe.each(Object.entries(calls))('%s', (_, call) => {
  test('aborted before it begins sends nothing', async () => {
    leave();
    const fetch = vi.fn();
    await expectAborted(call(createFeed({ baseUrl: 'https://feed.test', fetch })));
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(Object.entries(fetches))('aborted while it waits for the head of a fetch %s', async (_, way) => {
    const asked = Promise.withResolvers<void>();
    const fetch = (request: Request) => {
      asked.resolve();
      return way(undefined, request);
    };
    const ended = expectAborted(call(createFeed({ baseUrl: 'https://feed.test', fetch })));
    await asked.promise;
    leave();
    await ended;
  });

  test.each(Object.entries(fetches))('aborted within the body of a fetch %s', async (_, way) => {
    const body = unending();
    const fetch = (request: Request) => way(body, request);
    const ended = expectAborted(call(createFeed({ baseUrl: 'https://feed.test', fetch })));
    await vi.waitUntil(() => body.locked);
    await new Promise(setImmediate);
    leave();
    await ended;
  });

  test('aborted between two attempts', async () => {
    const fetch = async () => Response.json({}, { status: 429, headers: { 'retry-after': '20' } });
    const ended = expectAborted(call(createFeed({ baseUrl: 'https://feed.test', fetch })));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.getTimerCount()).toBe(1);
    leave();
    await ended;
  });
});

test('a walk that is aborted between pages, or on one, asks for no more', async () => {
  const { signal } = caller;
  bad.pass();
  const before = bad.asked();
  const seen: string[] = [];
  const walking = async () => {
    for await (const { id } of bad.client().jobs.list({ limit: 2 }, { signal })) {
      if (seen.push(id) === 2) leave();
    }
  };
  await expectAborted(walking());
  expect(seen).toHaveLength(2);
  expect(bad.asked() - before).toBe(1);
});

test('pages that are aborted between two ask for no more', async () => {
  const { signal } = caller;
  const before = bad.asked();
  const walking = async () => {
    for await (const _ of bad.client().jobs.list({ limit: 2 }, { signal }).pages()) leave();
  };
  await expectAborted(walking());
  expect(bad.asked() - before).toBe(1);
});

describe('a stream', () => {
  const reading = (state: StreamState['state'], then: () => void) => async () => {
    const { signal } = caller;
    const onState = (now: StreamState) => {
      if (now.state === state) setImmediate(then);
    };
    for await (const _ of bad.client().stream({}, { signal, onState }));
  };

  test('that is aborted before it begins asks for nothing', async () => {
    leave();
    const before = bad.asked();
    await expectAborted(reading('open', () => undefined)());
    expect(bad.asked()).toBe(before);
  });

  test.each(['connecting', 'open'] as const)('that is aborted while it is %s', (state) =>
    expectAborted(reading(state, leave)()),
  );

  test('that is aborted while it waits for its next attempt', () => {
    bad.befall('503=20');
    return expectAborted(reading('waiting', leave)());
  });

  test('that is aborted when the feed has fallen silent', () => {
    bad.befall('stalled');
    return expectAborted(reading('open', leave)());
  });
});

describe('a mirror', () => {
  test('that is aborted before it begins asks for nothing', async () => {
    leave();
    const before = bad.asked();
    await expectAborted(bad.client().mirror({ store: memoryStore(), signal: caller.signal }));
    expect(bad.asked()).toBe(before);
  });

  test.each([
    ['while it asks for the snapshot', /snapshots\/latest/],
    ['while it loads a part of it', /snapshots\/(?!latest)/],
    ['while it reads what changed', /\/v1\/sync/],
  ])('that is aborted %s', async (_, path) => {
    bad.befall('latency=1000000', { path });
    const mirroring = bad.client().mirror({
      store: memoryStore(),
      signal: caller.signal,
      // Far beyond the latency, so that nothing but the signal ends the wait.
      idleTimeout: 2 ** 31 - 1,
    });
    const ended = expectAborted(mirroring);
    await vi.waitUntil(() => bad.mock.requests.at(-1)?.faults.length === 1 && vi.getTimerCount() > 0);
    leave();
    await ended;
    bad.pass();
  });

  test('that is aborted while it follows ends, and leaves its store as it is', async () => {
    bad.pass();
    const store = memoryStore();
    const open = Promise.withResolvers<void>();
    const mirror = await bad.client().mirror({
      store,
      signal: caller.signal,
      onState: ({ state }) => (state === 'open' ? open.resolve() : undefined),
    });
    await open.promise;
    leave();
    await mirror.ended;
    expect(store.all('jobs')).toHaveLength(4);
    expect(await store.cursor()).toBe(mirror.cursor);
  });
});
