import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePay } from './parse-pay.ts';
import { readNumber } from './range.ts';

const yuan = (
  min: number | undefined,
  max: number | undefined,
  period = 'month',
  monthsPerYear?: number,
) => ({
  ...(min !== undefined && { min: min * 100 }),
  ...(max !== undefined && { max: max * 100 }),
  ...{ currency: 'CNY', period },
  ...(monthsPerYear !== undefined && { monthsPerYear }),
});

describe('pay in Chinese notation', () => {
  test.each([
    ['8千-1.2万·14薪', yuan(8000, 12000, 'month', 14)],
    ['1.1-1.5万', yuan(11000, 15000)],
    ['6-8千', yuan(6000, 8000)],
    ['1.5-2万/月', yuan(15000, 20000)],
    ['20-30万/年', yuan(200000, 300000, 'year')],
    ['年薪20-30万', yuan(200000, 300000, 'year')],
    ['150元/天', yuan(150, 150, 'day')],
    ['3千/天', yuan(3000, 3000, 'day')],
    ['25元/小时', yuan(25, 25, 'hour')],
    ['8千以下', yuan(undefined, 8000)],
    ['4千及以下', yuan(undefined, 4000)],
    ['1.5万以上', yuan(15000, undefined)],
    ['7000-14000元', yuan(7000, 14000)],
    ['15-25K·13薪', yuan(15000, 25000, 'month', 13)],
    ['８千－１．２万', yuan(8000, 12000)],
    ['¥8,000-12,000/月', yuan(8000, 12000)],
  ])('reads %s', (text, pay) => {
    expect(parsePay(text)).toEqual(pay);
  });
});

describe('pay in Western notation', () => {
  test.each([
    ['$80k–$100k', 80000, 100000, 'USD', 'year'],
    ['$110K-$160K/yr', 110000, 160000, 'USD', 'year'],
    ['€55.000', 55000, 55000, 'EUR', 'year'],
    ['€45.000,00 - €55.000,00 per year', 45000, 55000, 'EUR', 'year'],
    ['£30,000 - £35,000 per annum', 30000, 35000, 'GBP', 'year'],
    ['CHF 90’000', 90000, 90000, 'CHF', 'year'],
    ['$25.50 an hour', 25.5, 25.5, 'USD', 'hour'],
    ['20,000 to 30,000 HKD / month', 20000, 30000, 'HKD', 'month'],
  ])('reads %s', (text, min, max, currency, period) => {
    expect(parsePay(text)).toEqual({ min: min * 100, max: max * 100, currency, period });
  });

  test('counts in units of currencies that have no smaller ones', () => {
    expect(parsePay('JPY 300,000 / month')).toEqual({
      min: 300000,
      max: 300000,
      currency: 'JPY',
      period: 'month',
    });
  });
});

describe('pay that is unsure', () => {
  test.each([
    ...['', '面议', '薪资面议', '2024届', '10000人以上', '3-4年', 'competitive', '401(k)', '100'],
    ...['$4,000 - $6,000', '¥300000', '1.234.56', '12-8千', '20-30万', '$100k + 10% bonus', '1-2-3万'],
    ...['\uE031\uE032千-1万', '8-\uF8FF千', '500元', '$20/hr or $40,000/year'],
  ])('of %j is undefined', (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test('never throws, and never has bounds the wrong way round', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[$€¥\d.,千万元k/天月年薪·-]{1,20}$/u),
    );
    fc.assert(
      fc.property(text, (written) => {
        const { min, max } = parsePay(written) ?? {};
        for (const bound of [min, max]) expect(bound === undefined || Number.isSafeInteger(bound)).toBe(true);
        expect(min === undefined || max === undefined || min <= max).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('numbers read the same in English and continental notation', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), (number) => {
      expect(readNumber(number.toLocaleString('en-US'))).toBe(number);
      expect(readNumber(number.toLocaleString('de-DE'))).toBe(number);
    }),
  );
});
