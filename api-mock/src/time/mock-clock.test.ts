import { expect, test } from 'vitest';
import { inMilliseconds } from './duration.ts';
import { createMockClock } from './mock-clock.ts';

const start = Date.parse('2026-11-24T02:00:00Z');
const open = () => createMockClock(() => new Date(start));
const never = new AbortController().signal;

test('adds up the parts of a duration', () => {
  expect(inMilliseconds(250)).toBe(250);
  expect(inMilliseconds({ weeks: 1, days: 1, hours: 2, minutes: 3, seconds: 4, milliseconds: 5 })).toBe(
    8 * 86_400_000 + 2 * 3_600_000 + 3 * 60_000 + 4_005,
  );
  expect(inMilliseconds({ minutes: -1 })).toBe(-60_000);
});

test.each([{ fortnights: 1 }, { days: Number.NaN }, { days: '3' }])('refuses the duration %j', (duration) => {
  expect(() => inMilliseconds(duration as never)).toThrow(/weeks, days/);
});

test('lets what is due happen in its order, each at its own moment', async () => {
  const clock = open();
  const heard: string[] = [];
  const hear = (name: string) => heard.push(`${name} ${clock.now().getTime() - start}`);
  clock.every(400, () => hear('a'));
  const stop = clock.every(300, () => hear('b'));
  const waited = clock.wait(350, never).then(() => hear('c'));
  await clock.advance(800);
  expect(heard).toEqual(['b 300', 'c 350', 'a 400', 'b 600', 'a 800']);
  stop();
  await clock.advance(400);
  expect(heard.slice(5)).toEqual(['a 1200']);
  await waited;
});

test('goes back without ringing, and adds up what is asked at once', async () => {
  const clock = open();
  let rings = 0;
  clock.every(100, () => rings++);
  await Promise.all([clock.advance(100), clock.advance(50), clock.advance(-500)]);
  expect(clock.now().getTime() - start).toBe(-350);
  expect(rings).toBe(1);
});

test('ends a wait when its signal aborts', async () => {
  const stop = new AbortController();
  const waited = open().wait(1000, stop.signal);
  stop.abort('enough');
  await expect(waited).rejects.toBe('enough');
});
