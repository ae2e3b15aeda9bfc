import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listed } from './field-texts.ts';
import { findRanges, highlight } from './highlights.ts';
import { documentTokens, queryTerms } from './search-tokens.ts';

const marked = (text: string, q: string) =>
  findRanges(text, queryTerms(q)).map(([start, end]) => text.slice(start, end));

describe('highlights', () => {
  test.each([
    ['机电一体化工程师', '机电一体化', ['机电一体化']],
    ['机电与电机', '机电', ['机电']],
    ['机电一体', '机电 一体', ['机电', '一体']],
    ['师傅和工程师', '师', ['师', '师']],
    ['C++ and C# and c++', 'C++', ['C++', 'c++']],
    ['Node.js developer', 'node', ['Node']],
    ['Node.js developer', 'node.js', ['Node.js']],
    ['JavaScript', 'java', []],
    ['ＰＬＣ　编程', 'plc 编程', ['ＰＬＣ', '编程']],
    ['ﬁtter, ﬁtter', 'fitter', ['ﬁtter', 'ﬁtter']],
    ['㍿ 会社', '会社', ['㍿', '会社']],
    ['ｶﾞｲﾄﾞ', 'ガイド', ['ｶﾞｲﾄﾞ']],
    ['ﾡㅏ电机', '电机', ['电机']],
    ['㌇', 'ド', ['㌇']],
    ['İstanbul', 'istanbul', []],
    ['𠮷野家', '野家', ['野家']],
    ['anything', '???', []],
  ])('of %j by %j are %j', (text, q, words) => {
    expect(marked(text, q)).toEqual(words);
  });

  const words = fc.constantFrom(
    '机电',
    '一体化',
    '机',
    '电机',
    'PLC',
    'plc',
    'Ｃ＋＋',
    'Node.js',
    '𠮷野',
    'Σας',
    '-',
    ' ',
  );
  const text = fc
    .array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 3 })), { maxLength: 12 })
    .map((parts) => parts.join(''));

  test('are ordered, apart, inside the text, and hold no character without a share in a term of the query', () => {
    fc.assert(
      fc.property(text, text, (written, q) => {
        const terms = queryTerms(q);
        let last = 0;
        for (const [start, end] of findRanges(written, terms)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = end;
          const range = written.slice(start, end);
          expect(findRanges(range, terms)).toEqual([[0, range.length]]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('are there for every whole term that a text has', () => {
    fc.assert(
      fc.property(text, text, (written, q) => {
        const terms = queryTerms(q).filter(({ prefix }) => !prefix);
        const had = terms.some(({ token }) => documentTokens(written).includes(token));
        expect(findRanges(written, terms).length > 0).toBe(had);
      }),
      { numRuns: 500 },
    );
  });

  test('name the text by its path, and leave out texts without a hit', () => {
    const item = { id: 'job_1', skills: ['PLC', 'AutoCAD', undefined] };
    expect(highlight([item], 'autocad', ({ skills }) => listed('skills', skills))).toEqual({
      job_1: [{ field: 'skills.1', ranges: [[0, 7]] }],
    });
  });
});
