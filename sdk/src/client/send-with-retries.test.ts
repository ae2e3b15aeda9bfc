import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createFeed } from './create-feed.ts';
import { FeedConnectionError, FeedTimeoutError, RateLimitError, ServerError } from './errors/index.ts';
import type { FeedOptions } from './options.ts';

const emptyPage = () => Response.json({ data: [], nextCursor: null });
const problem = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ type: 'about:blank', title: 'No', status, code: 'unavailable' }, { status, headers });
const never = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });

type Answer = (request: Request) => Response | Promise<Response>;

/** Answers with each in turn, the last one for ever, and notes when each request came. */
function answering(answers: [Answer, ...Answer[]], options: Partial<FeedOptions> = {}) {
  const times: number[] = [];
  const start = performance.now();
  const fetch = async (request: Request) => {
    times.push(performance.now() - start);
    return (answers[times.length - 1] ?? answers[answers.length - 1] ?? emptyPage)(request);
  };
  return { times, feed: createFeed({ baseUrl: 'https://feed.test', fetch, ...options }) };
}

/** Lets every timer run until the promise has settled. */
async function settled<T>(promise: Promise<T>): Promise<T | unknown> {
  const outcome = promise.catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return outcome;
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T08:00:00Z') });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a failed read', () => {
  test.each([408, 429, 500, 502, 503, 504])('is sent again after a %i', async (status) => {
    const { feed, times } = answering([() => problem(status), emptyPage]);
    expect(await settled(feed.jobs.list())).toMatchObject({ data: [] });
    expect(times).toEqual([0, 250]);
  });

  test.each([400, 401, 403, 404, 405, 410, 413, 501])('is not sent again after a %i', async (status) => {
    const { feed, times } = answering([() => problem(status, { 'retry-after': '1' })]);
    expect(await settled(feed.jobs.list())).toMatchObject({ status, attempts: 1, retryable: false });
    expect(times).toHaveLength(1);
  });

  test('is sent again when the connection fails, whatever the runtime calls it', async () => {
    const { feed, times } = answering([() => Promise.reject(new Error('ECONNRESET')), emptyPage]);
    expect(await settled(feed.jobs.list())).toMatchObject({ data: [] });
    expect(times).toEqual([0, 250]);
  });

  test('is sent again when the body breaks off', async () => {
    const broken = () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }),
      );
    const { feed, times } = answering([broken, emptyPage]);
    expect(await settled(feed.jobs.list())).toMatchObject({ data: [] });
    expect(times).toHaveLength(2);
  });

  test('is sent again when an attempt takes too long', async () => {
    const { feed, times } = answering([never, emptyPage], { timeout: 1_000 });
    expect(await settled(feed.jobs.list())).toMatchObject({ data: [] });
    expect(times).toEqual([0, 1_250]);
  });

  test('fails after two repetitions with the last error', async () => {
    const { feed, times } = answering([() => problem(503)]);
    const error = await settled(feed.jobs.list());
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 3, retryable: true });
    expect(times).toEqual([0, 250, 750]);
  });

  test('is sent as often as the call says', async () => {
    const { feed, times } = answering([() => problem(503)], { retry: 5 });
    expect(await settled(feed.jobs.list({}, { retry: 0 }))).toMatchObject({ attempts: 1 });
    expect(times).toHaveLength(1);
  });

  test('says how often it was sent', async () => {
    const { feed } = answering([() => problem(503), emptyPage]);
    expect(await settled(feed.jobs.list().withResponse())).toMatchObject({ response: { attempts: 2 } });
  });
});

describe('Retry-After', () => {
  test('is waited for when it stands in seconds', async () => {
    const { feed, times } = answering([() => problem(429, { 'retry-after': '7' }), emptyPage]);
    await settled(feed.jobs.list());
    expect(times).toEqual([0, 7_250]);
  });

  test('is waited for when it stands as a date', async () => {
    const { feed, times } = answering([
      () => problem(503, { 'retry-after': 'Mon, 23 Nov 2026 08:00:20 GMT' }),
      emptyPage,
    ]);
    await settled(feed.jobs.list());
    expect(times).toEqual([0, 20_250]);
  });

  test('of more than a minute is told at once, with its length', async () => {
    const { feed, times } = answering([() => problem(429, { 'retry-after': '61' })], {
      totalTimeout: 600_000,
    });
    const error = await settled(feed.jobs.list());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 61_000, attempts: 1 });
    expect(performance.now()).toBe(times[0]);
  });

  test('beyond the total time is told at once', async () => {
    const { feed } = answering([() => problem(429, { 'retry-after': '30' })], { totalTimeout: 20_000 });
    expect(await settled(feed.jobs.list())).toMatchObject({ retryAfterMs: 30_000, attempts: 1 });
  });
});

describe('the time limits', () => {
  test('end a call whose every attempt takes too long', async () => {
    const { feed, times } = answering([never], { timeout: 1_000 });
    const error = await settled(feed.jobs.list());
    expect(error).toBeInstanceOf(FeedTimeoutError);
    expect(error).toBeInstanceOf(FeedConnectionError);
    expect(error).toMatchObject({ kind: 'attempt', attempts: 3, code: 'timeout', retryable: true });
    expect(times).toEqual([0, 1_250, 2_750]);
  });

  test('bound all attempts together', async () => {
    const { feed } = answering([never], { timeout: 1_000, totalTimeout: 1_800 });
    expect(await settled(feed.jobs.list())).toMatchObject({
      name: 'FeedTimeoutError',
      kind: 'total',
      attempts: 2,
    });
  });

  test('hold for the body as well', async () => {
    const stalling = (request: Request) =>
      new Response(
        new ReadableStream({
          start: (controller) =>
            request.signal.addEventListener('abort', () => controller.error(request.signal.reason)),
        }),
      );
    const { feed } = answering([stalling], { timeout: 1_000, retry: 0 });
    expect(await settled(feed.jobs.list())).toMatchObject({ name: 'FeedTimeoutError', kind: 'attempt' });
  });

  test('leave no timer behind', async () => {
    const { feed } = answering([emptyPage]);
    await feed.jobs.list();
    expect(vi.getTimerCount()).toBe(0);
  });
});
