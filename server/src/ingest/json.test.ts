import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault, parseJson } from './json.ts';
import { RefusedError } from './refused.ts';

function refusal(text: string): RefusedError {
  try {
    parseJson(text);
  } catch (error) {
    if (error instanceof RefusedError) return error;
  }
  throw new Error('was not refused');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('parseJson', () => {
  test.each([
    ['[1, 2', 'truncated', 'line 1, column 6'],
    ['{"jobs": [\n  {"id": 1},\n  {"id": 2', 'truncated', 'line 3, column 11'],
    ['{"title": "half a tit', 'truncated', 'line 1, column 22'],
    ['{"title": "half an escape \\u12', 'truncated', 'line 1, column 27'],
    ['[1,\n 2 3]', 'broken_json', 'line 2, column 4'],
    ['{"a": 1,}', 'broken_json', 'line 1, column 9'],
    ['{"a" 1}', 'broken_json', 'line 1, column 6'],
    ["{'a': 1}", 'broken_json', 'line 1, column 2'],
    ['[1] tail', 'broken_json', 'line 1, column 5'],
    ['["tab\tinside"]', 'broken_json', 'line 1, column 6'],
    ['[01]', 'broken_json', 'line 1, column 2'],
    ['[}', 'broken_json', 'line 1, column 2'],
  ])('refuses %j', (text, code, position) => {
    expect(refusal(text)).toMatchObject({ code, position });
  });

  test('calls every document truncated that is cut anywhere', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, seed) => {
        const text = JSON.stringify([value]);
        expect(refusal(text.slice(0, 1 + (seed % (text.length - 1)))).code).toBe('truncated');
      }),
    );
  });

  test('finds a fault exactly where the engine refuses a text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'[]{},:"\\u01-.e tnul\n') });
    fc.assert(
      fc.property(fc.oneof(text, fc.json()), (text) => {
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('finds the fault behind a long string', () => {
    expect(findJsonFault(`["${'长\\n'.repeat(1_000_000)}" x]`)?.offset).toBe(3_000_004);
  });
});
