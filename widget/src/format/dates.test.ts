import { expect, test } from 'vitest';
import { en, now, zh } from '../testing/objects.ts';
import { daysBetween, formatDay, formatRecentDay, formatTime } from './dates.ts';
import { formatMonth } from './month.ts';

const date = (text: string) => new Date(text);

test('counts days of the calendar, not of 24 hours', () => {
  expect(daysBetween(date('2026-11-23T23:59:00Z'), date('2026-11-24T00:01:00Z'))).toBe(1);
  expect(daysBetween(date('2026-11-23T00:01:00Z'), date('2026-11-23T23:59:00Z'))).toBe(0);
});

test('tells days of the last week in words and earlier ones as dates', () => {
  expect(formatRecentDay(date('2026-11-20T01:00:00Z'), now, zh)).toBe('3天前');
  expect(formatRecentDay(date('2026-11-22T01:00:00Z'), now, en)).toBe('Yesterday');
  expect(formatRecentDay(date('2026-11-10T01:00:00Z'), now, zh)).toBe('11月10日');
  expect(formatRecentDay(date('2025-11-10T01:00:00Z'), now, en)).toBe('Nov 10, 2025');
});

test('gives a date ahead of a slow clock as a date', () => {
  expect(formatRecentDay(date('2026-11-25T01:00:00Z'), now, en)).toBe('Nov 25');
});

test('names the year where it is another', () => {
  expect(formatDay(date('2027-01-05T01:00:00Z'), now, zh)).toBe('2027年1月5日');
});

test('writes months with their year', () => {
  expect(formatMonth(date('2020-11-20T01:00:00Z'), zh)).toBe('2020年11月');
  expect(formatMonth(date('2020-11-20T01:00:00Z'), en)).toBe('Nov 2020');
});

test('gives the day beside the time unless it is today', () => {
  expect(formatTime(date('2026-11-23T07:05:00Z'), now, zh)).toBe('07:05');
  expect(formatTime(date('2026-11-22T07:05:00Z'), now, zh)).toBe('11月22日 07:05');
});
