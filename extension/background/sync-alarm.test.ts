import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setSyncAlarm } from './sync-alarm.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const now = Date.UTC(2026, 10, 30, 8);
const hours = (count: number) => count * 3_600_000;
const minutesUntilFirst = async () => {
  const alarm = await fakeBrowser.alarms.get('sync-feed');
  return ((alarm?.scheduledTime ?? Number.NaN) - Date.now()) / 60_000;
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now, toFake: ['Date'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
  return () => vi.useRealTimers();
});

test.each([
  ['never', undefined, 5.5],
  ['a day ago', now - hours(24), 5.5],
  ['two hours ago', now - hours(2), 240],
  ['just now', now, 360],
  ['in a future that a wrong clock has seen', now + hours(100), 360],
])(
  'feeds that were synced %s are synced within minutes, or six hours after that',
  async (_when, syncedAt, minutes) => {
    await setSyncAlarm(syncedAt, now);
    expect(await minutesUntilFirst()).toBeCloseTo(minutes, 1);
  },
);

test('an alarm that the browser has kept stays', async () => {
  await setSyncAlarm(now, now);
  await setSyncAlarm(undefined, now);
  expect(await minutesUntilFirst()).toBeCloseTo(360, 1);
});
