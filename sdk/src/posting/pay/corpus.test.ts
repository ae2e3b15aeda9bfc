import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePay } from './parse-pay.ts';

const corpus = new URL('../../../../../shared/corpus/', import.meta.url);
const skipped = { skip: !existsSync(corpus) };
const read = (path: string) => (skipped.skip ? '' : readFileSync(new URL(path, corpus), 'utf8'));

describe('pay of the corpus', skipped, () => {
  const form = /(?<![\d.])([\d.]+)([千万]?)-([\d.]+)([千万])(\/[月年])?(?:·(\d+)薪)?(?=[,"\n])/g;
  const tables = read('chinese/51job-60pct.csv') + read('chinese/51job-2018-pay-title-place.csv');

  test('of the usual Chinese form comes to what its figures say', () => {
    const found = [...tables.matchAll(form)];
    expect(found.length).toBeGreaterThan(6500);
    for (const [text, low, lowUnit, high, unit, period, months] of found) {
      const units: Record<string, number> = { 千: 100_000, 万: 1_000_000 };
      expect({ text, ...parsePay(text) }).toEqual({
        text,
        min: Math.round(Number(low) * (units[lowUnit || (unit ?? '')] ?? 0)),
        max: Math.round(Number(high) * (units[unit ?? ''] ?? 0)),
        currency: 'CNY',
        period: period === '/年' ? 'year' : 'month',
        ...(months && { monthsPerYear: Number(months) }),
      });
    }
  });

  test('of lists by the hour and by the year is read in full', () => {
    const lists = ['README', 'NEW_GRAD_USA'].map((name) =>
      read(`listings/md/speedyapply_2026-SWE-College-Jobs__${name}.md`),
    );
    const pays = [...lists.join('\n').matchAll(/\| (\$(\d+)(k?)\/(hr|yr)) \|/g)];
    expect(pays.length).toBeGreaterThan(30);
    for (const [, text = '', number, unit, period] of pays) {
      const amount = Number(number) * (unit === 'k' ? 100_000 : 100);
      expect({ text, ...parsePay(text) }).toEqual({
        ...{ text, min: amount, max: amount, currency: 'USD' },
        period: period === 'hr' ? 'hour' : 'year',
      });
    }
  });

  test('is found in no naughty string', () => {
    const naughty: string[] = JSON.parse(read('suites/blns.json'));
    expect(naughty.filter((text) => parsePay(text))).toEqual([]);
  });
});
