import { createFeed, type FeedOptions, isFeedError } from '@recruitment-feed/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { holdTime, passing } from './passing.ts';

const minute = 60_000;
/** What the feed's clock says. */
const feedTime = Date.parse('2026-11-24T02:00:00Z');

beforeEach(() => {
  holdTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const page = () => Response.json({ data: [], nextCursor: null });
const busy = (headers: Record<string, string>) => () =>
  Response.json({ title: 'Busy', status: 503, code: 'unavailable' }, { status: 503, headers });
const dateIn = (milliseconds: number) => new Date(feedTime + milliseconds).toUTCString();

/** Asks for a list, and tells what came and when each request went out. */
async function ask(
  answers: [() => Response, ...(() => Response)[]],
  options: Omit<Partial<FeedOptions>, 'fetch'> = {},
) {
  const times: number[] = [];
  const begun = performance.now();
  const fetch = () => {
    times.push(Math.round(performance.now() - begun));
    return (answers[times.length - 1] ?? page)();
  };
  const feed = createFeed({ baseUrl: 'https://feed.test', fetch, timeout: minute, ...options });
  const came = await passing(
    feed.jobs.list().then(
      () => 'all',
      (error: unknown) => (isFeedError(error) ? error.code : error),
    ),
  );
  return { came, times };
}

/** The device's clock, which is wrong or jumps while the time passes as ever. */
function clockSays(time: () => number) {
  vi.spyOn(Date, 'now').mockImplementation(time);
}

describe('a Retry-After that is a date', () => {
  test.each([
    ['right', 0],
    ['an hour fast', 60 * minute],
    ['an hour slow', -60 * minute],
  ])('is waited for, and no longer, by a clock that is %s', async (_, skew) => {
    clockSays(() => feedTime + skew);
    const { came, times } = await ask([busy({ 'retry-after': dateIn(5_000), date: dateIn(0) })]);
    expect(came).toBe('all');
    expect(times).toHaveLength(2);
    expect(times[1]).toBeGreaterThanOrEqual(5_000);
    expect(times[1]).toBeLessThan(6_000);
  });

  test('is read by the device’s clock where the feed does not say the time', async () => {
    clockSays(() => feedTime);
    const { times } = await ask([busy({ 'retry-after': dateIn(5_000) })]);
    expect(times[1]).toBeGreaterThanOrEqual(5_000);
  });
});

describe('a Retry-After', () => {
  test.each([
    ['totalTimeout', '40', { totalTimeout: 30_000 }],
    ['what anybody waits for', '61', { totalTimeout: 10 * minute }],
    ['what numbers hold', '9'.repeat(400), {}],
  ])('of more than %s is not waited for, and nobody returns before', async (_, seconds, options) => {
    const { came, times } = await ask([busy({ 'retry-after': seconds })], options);
    expect([came, times]).toEqual(['unavailable', [0]]);
  });

  test.each(['3', '0'])('of %s seconds is waited for', async (seconds) => {
    const { came, times } = await ask([busy({ 'retry-after': seconds })]);
    expect(came).toBe('all');
    expect(times[1]).toBeGreaterThanOrEqual(Number(seconds) * 1_000);
  });
});

describe.each([
  ['forwards', 24 * 60 * minute],
  ['backwards', -24 * 60 * minute],
])('a clock that jumps %s', (_, jump) => {
  test('changes neither a wait nor a time limit', async () => {
    let now = feedTime;
    clockSays(() => now);
    const jumping = () => {
      now += jump;
      return busy({ 'retry-after': '4' })();
    };
    const { came, times } = await ask([jumping, jumping], { totalTimeout: 20_000 });
    expect(came).toBe('all');
    expect(times).toHaveLength(3);
    expect(times[1]).toBeGreaterThanOrEqual(4_000);
    expect(times[2]).toBeGreaterThanOrEqual(8_000);
    expect(times[2]).toBeLessThan(10_000);
  });

  test('leaves a call that is over its total time over', async () => {
    let now = feedTime;
    clockSays(() => now);
    const jumping = () => {
      now += jump;
      return busy({ 'retry-after': '4' })();
    };
    const { came, times } = await ask([jumping, jumping, jumping], { totalTimeout: 7_000 });
    expect(came).toBe('unavailable');
    expect(times).toHaveLength(2);
  });
});
