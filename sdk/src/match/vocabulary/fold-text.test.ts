import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

describe('folding a text', () => {
  test.each([
    ['ＰＬＣ　编程', 'plc编程'],
    ['PLC 编程', 'plc编程'],
    ['熟悉 Java 开发', '熟悉java开发'],
    ['Full-Stack\n Developer', 'full stack developer'],
    ['e\u2011commerce', 'e commerce'],
    ['  a \t b  ', 'a b'],
    ['焊 工', '焊 工'],
    ['\u4e00\u2014\u4e8c', '\u4e00 \u4e8c'],
    ['FAÇADE', 'façade'],
    ['', ''],
  ])('makes %j to %j', (original, folded) => {
    expect(foldText(original).text).toBe(folded);
  });

  test('says where each unit stands in the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, offsets } = foldText(original);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets[text.length]).toBe(original.length);
        const places = [...offsets];
        expect(places.toSorted((a, b) => a - b)).toEqual([...new Set(places)]);
        const units = [...text.split('').keys()].filter((at) => text[at] !== ' ');
        const alone = units.map((at) => foldText(original.charAt(offsets[at] ?? -1)).text);
        expect(alone.join('')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('does not change a folded text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text } = foldText(original);
        expect(foldText(text).text).toBe(text);
      }),
    );
  });
});
