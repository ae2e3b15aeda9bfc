import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonLd } from './parse-json-ld.ts';
import { repairJson } from './repair-json.ts';

const compound = fc
  .jsonValue({ stringUnit: 'binary' })
  .filter((value) => typeof value === 'object' && value !== null);

const bareQuotes = { a: 'the "big" one', b: ['<p class="x">y</p>'] };
const noValues = { a: null, b: null, c: null, d: null };

describe('repairing JSON', () => {
  test('leaves what is valid as it was, but for space', () => {
    fc.assert(
      fc.property(compound, fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(repairJson(text)).toEqual([JSON.stringify(value)]);
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
    ['encoded quotes beside a bare one', '{&#34;a&#34;: &#x22;5" pipe&#x22;}', { a: '5" pipe' }],
    ['a string of JSON for JSON', JSON.stringify('{"a": "x\\ny"}'), { a: 'x\ny' }],
    ['quotes that are all escaped', String.raw`{\"a\": \"x\\ny\"}`, { a: 'x\ny' }],
    ['quotes of a typesetter', '{“a”: “x”}', { a: 'x' }],
    ['bare quotes in a text', '{"a": "the "big" one", "b": ["<p class="x">y</p>"]}', bareQuotes],
    ['paragraphs and breaks of HTML', '<p>{<br />"a": "x",<br />"b": "y"<br /></p>}', { a: 'x', b: 'y' }],
    ['single quotes', "{'a': 'it\\'s \"x\"'}", { a: 'it\'s "x"' }],
    ['names without quotes', '{a: 1, $b_c: 2, @type: "x"}', { a: 1, $b_c: 2, '@type': 'x' }],
    ['a date without quotes', '{"a": 2026-11-24}', { a: '2026-11-24' }],
    ['values that are missing', '{"a": , "b": undefined, "c": NaN, "d":}', noValues],
    ['True and None', '{"a": True, "b": None, "c": -1.5E+3}', { a: true, b: null, c: -1500 }],
    ['a lone \\u', String.raw`{"a": "C:\users\u12"}`, { a: String.raw`C:\users\u12` }],
    ['a line that goes on', '{"a": "x\\\ny"}', { a: 'xy' }],
    ['an assignment', 'window.data = {"a": 1};', { a: 1 }],
    ['a long comment', `{/*${'*'.repeat(2000)}*/"a": 1}`, { a: 1 }],
    ['a comment that ends with a carriage return', '{// x\r"a": 1}', { a: 1 }],
    ['junk before and behind it', 'null {"a": 1} undefined', { a: 1 }],
  ])('mends %s', (_, text, value) => {
    expect(parseJsonLd(text)).toEqual([value]);
  });

  test('reads values that stand one after the other', () => {
    expect(parseJsonLd('{"a": 1}\n{"b": 2},[{"c": 3}]')).toEqual([{ a: 1 }, { b: 2 }, [{ c: 3 }]]);
  });

  test.each([
    ...['', '   ', '{', '{"a": ', '{"a": "x', '{"a": "x"', '}{', 'undefined', '<p>no</p>', '"text"'],
    ...['{"a": b c}', '{"a": "x" "b": "y"}', '{"a": "x", "b"}', '{"a": "the "big", small one"}'],
  ])('makes nothing of %j', (text) => {
    expect(parseJsonLd(text)).toEqual([]);
  });

  test.each([
    ...['[', '{"a":', '/* ', '/*', '"', '\\', ',', '//', '<!--', '<', '<![CDATA[', '{ ', '{&', '{“', ']]>'],
    ...['"\\', '"x', '" ', "'", "'\\", '{"a": "b" ', '{\\"', "{'", '{"\\', '{"x"x', '{"x" '],
  ])('takes linear work for two hundred thousand times %j', (part) => {
    for (const text of [part.repeat(200_000), `{"${part.repeat(200_000)}`, `{${part.repeat(200_000)}`]) {
      expect(parseJsonLd(text)).toEqual([]);
    }
  });
});
