import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentTokens, queryTerms } from './search-tokens.ts';

/** Whether a document is found, by the rule that the database follows. */
function finds(query: string, text: string): boolean {
  const tokens = documentTokens(text);
  const terms = queryTerms(query);
  return (
    terms.length > 0 &&
    terms.every(({ token, prefix }) =>
      tokens.some((known) => (prefix ? known.startsWith(token) : known === token)),
    )
  );
}

describe('tokens of a document', () => {
  test.each([
    ['C/C++, C# and .NET', ['c', 'c++', 'c#', 'and', '.net']],
    ['Node.js 18', ['node.js', 'node', 'js', '18']],
    ['ＰＬＣ　编程', ['plc', '编程', '程']],
    ['full-stack', ['full', 'stack']],
    ['AI算法工程师2027届', ['ai', '算法', '法工', '工程', '程师', '师', '2027', '届']],
    ['𠮷野家', ['𠮷野', '野家', '家']],
    ['', []],
    ['!?… "*" -- \u0000', []],
  ])('of %j are %j', (text, tokens) => {
    expect(documentTokens(text)).toEqual(tokens);
  });
});

describe('a query', () => {
  test.each([
    ['机电', '机电一体化工程师', true],
    ['一体化', '机电一体化工程师', true],
    ['师', '机电一体化工程师', true],
    ['机', '机电一体化工程师', true],
    ['电机', '机电一体化工程师', false],
    ['C++', 'C++ developer', true],
    ['C', 'C++ developer', false],
    ['C#', 'C++ developer', false],
    ['.net', 'ASP and .NET', true],
    ['node', 'Node.js', true],
    ['NODE.JS', 'node.js', true],
    ['java', 'JavaScript', false],
    ['工程师 plc', 'PLC工程师', true],
    ['工程师 robot', 'PLC工程师', false],
    ['+++', 'C++', false],
    ['x'.repeat(70), `${'x'.repeat(70)} and more`, true],
  ])('for %j in %j: %j', (query, text, found) => {
    expect(finds(query, text)).toBe(found);
  });

  test('finds each text by any run of its own CJK characters', () => {
    const han = fc.string({ unit: fc.constantFrom(...'机电一体化工程师𠮷々'), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.string(), han, fc.nat(), fc.nat(), (before, run, a, b) => {
        const characters = Array.from(run);
        const from = a % characters.length;
        const part = characters.slice(from, from + 1 + (b % (characters.length - from))).join('');
        expect(finds(part, `${before} ${run}`)).toBe(true);
      }),
    );
  });

  test('never has a term with a quotation mark or a blank, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        for (const { token } of queryTerms(query)) expect(token).not.toMatch(/["\s\0]|^$/);
      }),
    );
  });
});
