import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('a table comes back as it was written', () => {
  const text = fc
    .string({ unit: 'grapheme' })
    .filter((value) => !/^[\s\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/.test(value));
  const cell = fc.oneof(text, fc.constantFrom('a,b', '"', 'a"b', 'x\r\ny', '薪资，元'));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const read: string[][] = parse(toCsv(rows), { bom: true, skip_empty_lines: false });
      expect(read).toEqual(rows);
    }),
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])('%j is never a formula', (text) => {
  expect(parse(toCsv([[text]]), { bom: true })).toEqual([[`'${text}`]]);
});

test('a number stays one', () => {
  expect(toCsv([['a', -1.5, 1e21]])).toBe('\ufeffa,-1.5,1e+21\r\n');
});
