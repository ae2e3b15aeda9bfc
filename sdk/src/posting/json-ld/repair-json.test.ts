import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';
import { repairJson } from './repair-json.ts';

const compound = fc.jsonValue().filter((value) => typeof value === 'object' && value !== null);

describe('repairing JSON', () => {
  test('leaves what is valid as it was', () => {
    fc.assert(
      fc.property(compound, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(repairJson(text)).toEqual([text]);
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws, and what was valid is read strictly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), compound, (junk, value) => {
        expect(() => parseJsonLd(junk)).not.toThrow();
        expect(parseJsonLd(JSON.stringify(value))).toEqual([JSON.parse(JSON.stringify(value))]);
      }),
    );
  });

  test.each([
    ['a line break in a text', '{"a": "x\ny"}', { a: 'x\ny' }],
    ['a tab and a null in a text', '{"a": "x\t\0"}', { a: 'x\t\0' }],
    ['a byte-order mark', '\uFEFF{"a": 1}', { a: 1 }],
    ['an HTML comment around it', '<!-- {"a": 1} -->', { a: 1 }],
    ['CDATA around it', '<![CDATA[{"a": 1}]]>', { a: 1 }],
    ['CDATA in line comments', '//<![CDATA[\n{"a": 1}\n//]]>', { a: 1 }],
    ['CDATA in block comments', '/*<![CDATA[*/{"a": 1}/*]]>*/', { a: 1 }],
    ['comments within', '{"a": 1, // one\n /* two */ "b": 2}', { a: 1, b: 2 }],
    ['addresses in texts', '{"a": "https://x.example/*y*/",}', { a: 'https://x.example/*y*/' }],
    ['a semicolon at the end', '{"a": 1};', { a: 1 }],
    ['commas at the end', '{"a": [1, 2, ], "b": {"c": 3, } , }', { a: [1, 2], b: { c: 3 } }],
    ['two commas in a row', '{"a": 1,, "b": 2}', { a: 1, b: 2 }],
    ['semicolons for commas', '{"a": 1; "b": 2}', { a: 1, b: 2 }],
    ['an escaped apostrophe', String.raw`{"a": "it\'s"}`, { a: "it's" }],
    ['an escape of JavaScript', String.raw`{"a": "\x27"}`, { a: "'" }],
    ['a lone backslash', String.raw`{"a": "C:\path"}`, { a: String.raw`C:\path` }],
    ['entities for all quotes', '{&quot;a&quot;: &quot;x &amp;amp; y&quot;}', { a: 'x &amp; y' }],
    ['junk behind it', '{"a": 1} undefined', { a: 1 }],
  ])('mends %s', (_, text, value) => {
    expect(parseJsonLd(text)).toEqual([value]);
  });

  test('reads values that stand one after the other', () => {
    expect(parseJsonLd('{"a": 1}\n{"b": 2},[{"c": 3}]')).toEqual([{ a: 1 }, { b: 2 }, [{ c: 3 }]]);
  });

  test.each(['', '   ', '{', '{"a": ', '{"a": "x', '}{', 'undefined', '<p>no</p>'])(
    'makes nothing of %j',
    (text) => {
      expect(parseJsonLd(text)).toEqual([]);
    },
  );

  test.each(['[', '{"a":', '/* ', '"', '\\', ',', '//', '<!--'])(
    'takes linear work for half a million times %j',
    (part) => {
      expect(parseJsonLd(part.repeat(500_000))).toEqual([]);
    },
  );
});
