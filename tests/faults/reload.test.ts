import type { Fault } from '@recruitment-feed/api-mock';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBadFeed } from './bad-feed.ts';
import { holdTime, passing, passingUntil } from './passing.ts';

beforeEach(() => {
  holdTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a mirror that must load anew comes back no earlier than a busy feed asks', async () => {
  const { mock, client } = await openBadFeed();
  const faults: [path: RegExp, fault: Fault][] = [];
  const refused: number[] = [];
  const loads: number[] = [];
  const fetch = async (request: Request) => {
    const [path, fault] = faults[0] ?? [];
    const isLoad = /snapshots|sync/.test(request.url);
    if (isLoad) loads.push(performance.now());
    if (fault && path?.test(request.url)) {
      faults.shift();
      request.headers.set('X-Mock-Fault', fault);
      if (isLoad) refused.push(performance.now());
    }
    return mock.fetch(request);
  };
  const mirror = await passing(client({ fetch }).mirror({ store: memoryStore() }));
  loads.length = 0;
  // More than a call by itself waits for.
  faults.push([/stream/, 'expired-cursor'], [/snapshots/, '503=90'], [/sync/, '503=90']);
  await passingUntil(() => loads.length > 2);
  expect(refused).toHaveLength(2);
  expect((loads[2] ?? 0) - (refused[1] ?? 0)).toBeGreaterThanOrEqual(90_000);
  await mirror.close();
  await mock.close();
});
