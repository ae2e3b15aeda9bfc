import { expect, test } from 'vitest';
import { daysFrom, graduationYear, onDate } from './calendar.ts';

test('counts days by the calendar of China', () => {
  const shortlyAfterMidnight = new Date('2026-11-23T16:30:00Z');
  expect(daysFrom(shortlyAfterMidnight, 0, 0)).toBe('2026-11-23T16:00:00.000Z');
  expect(daysFrom(shortlyAfterMidnight, -1, 9, 30)).toBe('2026-11-23T01:30:00.000Z');
});

test('tells a Chinese date in UTC', () => {
  expect(onDate('2020-11-20', 9)).toBe('2020-11-20T01:00:00.000Z');
});

test.each([
  ['2027-07-31T15:59:00Z', 2027],
  ['2027-07-31T16:00:00Z', 2028],
  ['2026-12-31T23:00:00Z', 2027],
])('at %s looks at those who graduate in %i', (moment, year) => {
  expect(graduationYear(new Date(moment))).toBe(year);
});
