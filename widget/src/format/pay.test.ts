import type { Pay } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import { en, zh } from '../testing/objects.ts';
import { formatPay } from './pay.ts';

const words = (pay: Pay, locale: typeof zh) => {
  const text = formatPay(pay, locale);
  return text && `${text.amount} ${text.terms}`.trim();
};
const monthly: Pay = { min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month', monthsPerYear: 14 };

describe('in Chinese', () => {
  test.each<[string, Pay]>([
    ['8–12K·14薪', monthly],
    ['8–12K', { ...monthly, monthsPerYear: 12 }],
    ['6–8.5K', { min: 600_000, max: 850_000, currency: 'CNY', period: 'month' }],
    ['4,250–5,000元/月', { min: 425_000, max: 500_000, currency: 'CNY', period: 'month' }],
    ['4.5K起', { min: 450_000, currency: 'CNY', period: 'month' }],
    ['最高9K', { max: 900_000, currency: 'CNY', period: 'month' }],
    ['15–22万/年', { min: 15_000_000, max: 22_000_000, currency: 'CNY', period: 'year' }],
    ['200元/天', { min: 20_000, max: 20_000, currency: 'CNY', period: 'day' }],
    ['USD 45–60/时', { min: 4500, max: 6000, currency: 'USD', period: 'hour' }],
  ])('writes %s', (text, pay) => {
    expect(words(pay, zh)).toBe(text);
  });
});

describe('in English', () => {
  test.each<[string, Pay]>([
    ['CNY 8,000–12,000 a month × 14', monthly],
    ['from CNY 4,500 a month', { min: 450_000, currency: 'CNY', period: 'month' }],
    ['up to USD 60.5 an hour', { max: 6050, currency: 'USD', period: 'hour' }],
    ['JPY 250,000 a month', { min: 250_000, max: 250_000, currency: 'JPY', period: 'month' }],
  ])('writes %s', (text, pay) => {
    expect(words(pay, en)).toBe(text);
  });
});

test('says nothing where no bound is known', () => {
  expect(formatPay({ currency: 'CNY', period: 'month' }, zh)).toBeUndefined();
});

test('says nothing of an amount in no currency', () => {
  expect(formatPay({ ...monthly, currency: 'money' }, en)).toBeUndefined();
});

test('keeps a period that this version does not know', () => {
  expect(words({ min: 100, max: 100, currency: 'CNY', period: 'shift' }, en)).toBe('CNY 1 shift');
});
