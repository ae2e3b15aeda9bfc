import { describe, expect, test } from 'vitest';
import { formatDay, formatMoment, formatMonth } from './format-date.ts';
import { formatPay } from './format-pay.ts';
import { resolveLanguage } from './language.ts';
import { translated } from './translated.ts';

describe('the language', () => {
  test('follows the choice before the browser', () => {
    expect(resolveLanguage('en', ['zh-CN'])).toBe('en');
  });

  test('follows the first language of the browser that is known', () => {
    expect(resolveLanguage('auto', ['fr', 'zh-Hans-CN', 'en'])).toBe('zh-CN');
    expect(resolveLanguage('auto', ['en-GB', 'zh-CN'])).toBe('en');
    expect(resolveLanguage('auto', ['fr'])).toBe('en');
  });
});

describe('pay', () => {
  const pay = { min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 };

  test('is written the way each language does', () => {
    expect(formatPay(pay, 'zh-CN')).toBe('8–12K·14薪');
    expect(formatPay(pay, 'en')).toBe('CNY 8,000–12,000 a month\u00a0×\u00a014');
  });

  test('is written in ten thousands by the year and in yuan by the day', () => {
    expect(formatPay({ ...pay, min: 15_000_000, max: 20_000_000, period: 'year' }, 'zh-CN')).toBe(
      '15–20万/年·14薪',
    );
    expect(formatPay({ min: 20_000, currency: 'CNY', period: 'day' }, 'zh-CN')).toBe('200元/天');
  });

  test('is not guessed where it is unknown', () => {
    expect(formatPay({ currency: 'CNY', period: 'month' }, 'zh-CN')).toBeUndefined();
    expect(formatPay({ min: 1, currency: 'unknown', period: 'month' }, 'en')).toBeUndefined();
  });
});

describe('dates', () => {
  test('are written the way each language does', () => {
    expect(formatDay('2026-11-03T08:00:00Z', 'zh-CN')).toBe('2026年11月3日');
    expect(formatDay('2026-11-03T08:00:00Z', 'en')).toBe('Nov 3, 2026');
    expect(formatMonth('2020-11-20T02:00:00Z', 'zh-CN')).toBe('2020年11月');
  });

  test('leave out the day when it is today', () => {
    const now = Date.UTC(2026, 10, 24, 12);
    expect(formatMoment(Date.UTC(2026, 10, 24, 8, 5), now, 'en')).toBe('08:05');
    expect(formatMoment(Date.UTC(2026, 10, 23, 8, 5), now, 'en')).toBe('Nov 23 08:05');
  });
});

test('a text comes in the nearest language that is there', () => {
  const text = { translations: { 'en-US': { title: 'Fitter' }, 'zh-CN': { title: '钳工' } } };
  expect(translated(text, 'title', 'en')).toBe('Fitter');
  expect(translated(text, 'title', 'zh-CN')).toBe('钳工');
  expect(translated({}, 'title', 'en')).toBeUndefined();
});
