import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePay } from './parse-pay.ts';
import { readNumber } from './read-number.ts';

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

  test.each([
    ['8K-12K·16薪', yuan(8000, 12000, 'month', 16)],
    ['8k-12k·13.5薪', yuan(8000, 12000, 'month', 13.5)],
    ['15-25K·13-15薪', yuan(15000, 25000)],
    ['15k*14薪', yuan(15000, 15000, 'month', 14)],
    ['月薪15k×13', yuan(15000, 15000, 'month', 13)],
    ['2w-3w/月', yuan(20000, 30000)],
    ['6-8千/月', yuan(6000, 8000)],
    ['8000-1.2万', yuan(8000, 12000)],
    ['1万-15000元/月', yuan(10000, 15000)],
    ['1万以上', yuan(10000, undefined)],
    ['1万元/月以上', yuan(10000, undefined)],
    ['2万+/月', yuan(20000, undefined)],
    ['8000-12000元/月', yuan(8000, 12000)],
    ['8000～12000元／月', yuan(8000, 12000)],
    ['月薪：6000至8000元', yuan(6000, 8000)],
    ['职位月薪：15000-25000元/月', yuan(15000, 25000)],
    ['年薪8万到15万', yuan(80000, 150000, 'year')],
    ['年薪在30--50万之间', yuan(300000, 500000, 'year')],
    ['年薪30万起', yuan(300000, undefined, 'year')],
    ['30万-100万以上/年', yuan(300000, undefined, 'year')],
    ['时薪20元', yuan(20, 20, 'hour')],
    ['22-25元/时', yuan(22, 25, 'hour')],
    ['200-300元/天', yuan(200, 300, 'day')],
    ['150-200/天 5天/周', yuan(150, 200, 'day')],
    ['税前1.5-2万/月', yuan(15000, 20000)],
    ['20-30万/年（税前）', yuan(200000, 300000, 'year')],
    ['10-15K，五险一金，双休', yuan(10000, 15000)],
    ['5000-8000元/月+年终奖', yuan(5000, 8000)],
    ['RMB 15,000-20,000/month', yuan(15000, 20000)],
    ['15k-20k CNY per month', yuan(15000, 20000)],
    ['人民币12000元/月', yuan(12000, 12000)],
    ['￥8000-10000/月', yuan(8000, 10000)],
    ['最高8000元/月', yuan(undefined, 8000)],
  ])('reads the mixed form %s', (text, pay) => {
    expect(parsePay(text)).toEqual(pay);
  });

  test.each([
    ['底薪3000+提成', yuan(3000, undefined)],
    ['无责底薪4000-6000元/月+提成', yuan(4000, undefined)],
    ['8000-12000元/月+绩效', yuan(8000, undefined)],
    ['保底5000元/月', yuan(5000, undefined)],
  ])('takes from %s the part that is certain', (text, pay) => {
    expect(parsePay(text)).toEqual(pay);
  });
});

test.each([
  ['8-12K·13薪起', yuan(8000, 12000)],
  ['6k-8k·20薪以上', yuan(6000, 8000)],
  ['8-12K·至少13薪', yuan(8000, 12000)],
  ['15-30K·最高16薪', yuan(15000, 30000)],
  ['8-12K·13薪+', yuan(8000, 12000)],
  ['8K起·13薪', yuan(8000, undefined, 'month', 13)],
  ['8-12K·13薪+提成', yuan(8000, undefined, 'month', 13)],
])('an open bound beside the months of %s speaks of the months', (text, pay) => {
  expect(parsePay(text)).toEqual(pay);
});

describe('an amount right behind an insurance, a fund or lodging', () => {
  test.each([
    ...['公积金2000元/月', '公积金每月2000元', '社保：¥1000/月', '待遇：五险一金2000元/月', '包食宿300元/月'],
    ...['包吃住约500元/月'],
  ])('is no pay: %s', (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test.each([
    ['包吃住、5000元/月', yuan(5000, 5000)],
    ['五险一金 双休 8000元/月', yuan(8000, 8000)],
    ['五险一金月薪8000元', yuan(8000, 8000)],
    ['五险一金6000-8000元/月', yuan(6000, 8000)],
    ['8K·五险一金13薪', yuan(8000, 8000, 'month', 13)],
    ['5000元/月，社保，包吃住', yuan(5000, 5000)],
  ])('is pay where another word stands between or it is a range: %s', (text, pay) => {
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

  const per = (min: number | undefined, max: number | undefined, currency: string, period: string) => ({
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...{ currency, period },
  });

  test.each([
    ['up to $120,000', per(undefined, 12000000, 'USD', 'year')],
    ['From $20 an hour', per(2000, undefined, 'USD', 'hour')],
    ['from $80k to $100k', per(8000000, 10000000, 'USD', 'year')],
    ['$20/hr+', per(2000, undefined, 'USD', 'hour')],
    ['$100k+', per(10000000, undefined, 'USD', 'year')],
    ['$120,000 DOE', per(12000000, 12000000, 'USD', 'year')],
    ['$120k + bonus + equity', per(12000000, 12000000, 'USD', 'year')],
    ['$100k + 10% bonus', per(10000000, 10000000, 'USD', 'year')],
    ['$45,000 - $50,000 USD + commission', per(4500000, undefined, 'USD', 'year')],
    ['$80,000.00 - $100,000.00 Annually', per(8000000, 10000000, 'USD', 'year')],
    ['$18- $22 an hour', per(1800, 2200, 'USD', 'hour')],
    ['$30/hr - $40/hr', per(3000, 4000, 'USD', 'hour')],
    ['US$ 5,000 per month', per(500000, 500000, 'USD', 'month')],
    ['$102,300-127,900', per(10230000, 12790000, 'USD', 'year')],
    ['£30,000pa', per(3000000, 3000000, 'GBP', 'year')],
    ['£12.50 - £14.20 per hour', per(1250, 1420, 'GBP', 'hour')],
    ['£250 per day', per(25000, 25000, 'GBP', 'day')],
    ['circa £40k', per(4000000, 4000000, 'GBP', 'year')],
    ['£25,000 pro rata, p.a.', per(2500000, 2500000, 'GBP', 'year')],
    ['A$90,000.00', per(9000000, 9000000, 'AUD', 'year')],
    ['CAD $60,000 - $70,000', per(6000000, 7000000, 'CAD', 'year')],
    ['C$30/hour', per(3000, 3000, 'CAD', 'hour')],
    ['HK$20,000 - HK$30,000/月', per(2000000, 3000000, 'HKD', 'month')],
    ['NT$40,000/月', per(4000000, 4000000, 'TWD', 'month')],
    ['S$5,000 per month', per(500000, 500000, 'SGD', 'month')],
    ["CHF 5'500.- pro Monat", per(550000, 550000, 'CHF', 'month')],
    ["CHF 100'000 – 120'000", per(10000000, 12000000, 'CHF', 'year')],
    ['1.234,56 € pro Monat', per(123456, 123456, 'EUR', 'month')],
    ['55 000 €', per(5500000, 5500000, 'EUR', 'year')],
    ['55.000,- € brutto pro Jahr', per(5500000, 5500000, 'EUR', 'year')],
    ['zwischen 50.000 und 60.000 € im Jahr', per(5000000, 6000000, 'EUR', 'year')],
    ['40-45 k€ brut annuel', per(4000000, 4500000, 'EUR', 'year')],
    ['de 2 000 à 2 500 € par mois', per(200000, 250000, 'EUR', 'month')],
    ['₹4,50,000 - ₹6,00,000 P.A.', per(45000000, 60000000, 'INR', 'year')],
    ['₹6-8 LPA', per(60000000, 80000000, 'INR', 'year')],
    ['Rs. 15,000 per month', per(1500000, 1500000, 'INR', 'month')],
    ['300,000円/月', per(300000, 300000, 'JPY', 'month')],
    ['30-40万円/月', per(300000, 400000, 'JPY', 'month')],
  ])('reads the form %s', (text, pay) => {
    expect(parsePay(text)).toEqual(pay);
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
    ...['$4,000 - $6,000', '¥300000', '1.234.56', '12-8千', '20-30万', '1-2-3万'],
    ...['\uE031\uE032千-1万', '8-\uF8FF千', '500元', '$20/hr or $40,000/year'],
  ])('of %j is undefined', (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test.each([
    ...[
      '13812345678',
      '020-88886666',
      '2026',
      '2026届',
      '3-5年',
      '5-10人',
      '招10-20名',
      '7x24',
      '95%',
      '50-99%',
    ],
    ...[
      'top 500',
      '世界500强',
      '401k',
      '公司提供401k',
      '1万+offer',
      '27万员工',
      '10000-15000',
      '8小时/天',
      '5天/周',
    ],
    ...[
      '15-25K',
      '25/h',
      '3k-5k/month',
      '$40-$50',
      'HK$20,000',
      '¥300,000/月',
      '¥400万/年',
      '¥20,000-30,000',
    ],
    ...[
      '奖金5000元',
      '餐补500元/月',
      '$20,000 bonus',
      'annual bonus $20,000',
      '签约奖金20万/年',
      '押金3000元',
      '提成5000元/月',
      '底薪+提成8000-10000元',
    ],
    ...[
      '€75–90k OTE',
      '$1.2M',
      'Raised $30,000',
      'a budget of $20,000',
      '$50,000 in equity',
      '8千-12',
      '8-1.2万',
    ],
    ...[
      '试用期6000，转正8000',
      '5000元/3个月',
      '50元/件',
      '100元/课时',
      '$80k or £60k',
      '$80k - £100k',
      '€50k - £60k',
    ],
    ...[
      '5000元/周/月',
      '20-30万/月/年',
      '-5000元/月',
      '1-9万-2万',
      '.5万',
      '1.500万',
      '1,2,3元/月',
      '八千/月',
    ],
  ])('of %j is undefined too', (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test.each([
    ...[
      '1元/月',
      '800万/月',
      '8元/年',
      '$80k/hr',
      '£50879 - £85262 per week',
      '$12/year',
      '1-90万/月',
      '0-1万/月',
    ],
    ...['$1 - $100k', '1000000000元/月', '5千-50万/月'],
  ])('of %s, which nobody is paid, is undefined', (text) => {
    expect(parsePay(text)).toBeUndefined();
  });

  test('is found in linear time however long the text', () => {
    for (const text of ['1'.repeat(1e6), '8千-'.repeat(1e6), ' '.repeat(1e6), '$1,'.repeat(1e6)]) {
      expect(parsePay(text)).toBeUndefined();
    }
  });

  test('never throws, and never has bounds the wrong way round', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[$€¥\d.,千万元k/天月年薪·+底以上 -]{1,20}$/u),
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

describe('what is written in a usual form reads back', () => {
  const fromTo = (most: number) =>
    fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: most }));

  test('in thousands with months per year', () => {
    fc.assert(
      fc.property(fromTo(60), fc.integer({ min: 12, max: 24 }), ([low, high], months) => {
        fc.pre(high <= 20 * low);
        for (const unit of ['K', 'k', '千']) {
          const text = `${low}-${high}${unit}·${months}薪`;
          expect(parsePay(text)).toEqual(yuan(low * 1000, high * 1000, 'month', months));
        }
      }),
    );
  });

  test('in ten thousands with one decimal, by month or year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99 }), fc.integer({ min: 0, max: 100 }), (tenths, more) => {
        const [low, high] = [tenths / 10, (tenths + more) / 10];
        const [min, max] = [tenths * 1000, (tenths + more) * 1000];
        expect(parsePay(`${low}-${high}万/月`)).toEqual(yuan(min, max));
        expect(parsePay(`${low}万-${high}万/年`)).toEqual(yuan(min, max, 'year'));
        expect(parsePay(`${min}-${max}元/月`)).toEqual(yuan(min, max));
      }),
    );
  });

  test('in a currency of the West, grouped as its countries group', () => {
    const forms: [locale: string, currency: string][] = [
      ...[
        ['en-US', 'USD'],
        ['en-GB', 'GBP'],
        ['de-DE', 'EUR'],
        ['fr-FR', 'EUR'],
        ['de-CH', 'CHF'],
        ['en-IN', 'INR'],
      ],
    ] as [string, string][];
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 400_000 }), fc.nat({ max: 99 }), (whole, cents) => {
        for (const [locale, currency] of forms) {
          const amount = whole + cents / 100;
          const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
          const units = whole * 100 + cents;
          expect(parsePay(`${text} per year`)).toEqual({ min: units, max: units, currency, period: 'year' });
        }
      }),
    );
  });
});
