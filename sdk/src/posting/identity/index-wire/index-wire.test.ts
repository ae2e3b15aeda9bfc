import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPostingIndex, comparePostingIndexes, lookup, mergePostingIndex } from '../posting-index.ts';
import { PostingIndexError } from '../posting-index-error.ts';
import { postingKey } from '../posting-key.ts';
import { decodePostingDelta, decodePostingIndex, encodePostingDelta, encodePostingIndex } from './index.ts';
import { decodeAscending, encodeAscending } from './rice.ts';

const key = fc.oneof(fc.nat(20), fc.maxSafeNat(), fc.constantFrom(0, 2 ** 40, 2 ** 53 - 1));
const keys = fc.array(key, { maxLength: 200 });
const leading = (list: Iterable<number>) =>
  [...list].map((one) => Math.floor(one / 2 ** 13)).sort((a, b) => a - b);

/** The code of the error that a call throws. */
function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof PostingIndexError) return error.code;
    throw error;
  }
  return 'none';
}

describe('a posting index on the wire', () => {
  test('comes back with exactly the 40 leading bits of every key', () => {
    fc.assert(
      fc.property(keys, (list) => {
        const sent = decodePostingIndex(encodePostingIndex(buildPostingIndex(list)));
        expect([...sent.keys]).toEqual(leading(list));
        expect(encodePostingIndex(sent)).toEqual(encodePostingIndex(buildPostingIndex(list)));
        for (const one of list) expect(lookup(sent, one)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('comes back from ascending numbers of every width and spread', () => {
    const numbers = fc.tuple(fc.integer({ min: 0, max: 53 }), keys);
    fc.assert(
      fc.property(numbers, ([bits, list]) => {
        const ascending = Float64Array.from(list, (one) => one % 2 ** bits).sort();
        const bytes = encodeAscending(ascending);
        expect(decodeAscending(bytes, bits)).toEqual({ numbers: ascending, length: bytes.length });
      }),
    );
  });

  test('takes at most 3.2 bytes a posting among 100,000', () => {
    const own = Array.from({ length: 100_000 }, (_, number) => postingKey(`lever:acme:${number}`));
    expect(encodePostingIndex(buildPostingIndex(own)).length).toBeLessThan(320_000);
  });

  test('follows the changes that are sent', () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const [before, after] = [buildPostingIndex(one), buildPostingIndex(other)];
        const here = decodePostingIndex(encodePostingIndex(before));
        const delta = decodePostingDelta(encodePostingDelta(comparePostingIndexes(before, after)));
        expect([...mergePostingIndex(here, delta).keys]).toEqual(leading(other));
      }),
    );
  });

  test.each([
    ['nothing', []],
    ['a web page', [...'<!doctype html>'].map((one) => one.charCodeAt(0))],
    ['a cut head', [0x50, 0x49, 1]],
    [
      'changes',
      [...encodePostingDelta({ bits: 40, added: new Float64Array(), removed: new Float64Array() })],
    ],
    ['no width', [0x50, 0x49, 1, 0, 0, 0, 0, 0, 0]],
    ['too great a width', [0x50, 0x49, 1, 54, 0, 0, 0, 0, 0]],
    ['a parameter beyond the width', [0x50, 0x49, 1, 40, 41, 0, 0, 0, 0]],
    ['more keys than bits', [0x50, 0x49, 1, 40, 0, 0xff, 0xff, 0xff, 0xff, 0]],
    ['a key beyond the width', [0x50, 0x49, 1, 2, 2, 1, 0, 0, 0, 0b10000000]],
    ['ones without end', [0x50, 0x49, 1, 40, 0, 1, 0, 0, 0, 0xff, 0xff]],
    ['something behind it', [0x50, 0x49, 1, 40, 0, 0, 0, 0, 0, 0]],
    ['a filled last byte', [0x50, 0x49, 1, 40, 0, 1, 0, 0, 0, 0b00000001]],
  ])('refuses %s as damaged', (_, bytes) => {
    expect(codeOf(() => decodePostingIndex(Uint8Array.from(bytes)))).toBe('index_damaged');
  });

  test('refuses a form of the future', () => {
    expect(codeOf(() => decodePostingIndex(Uint8Array.of(0x50, 0x49, 9, 40)))).toBe('index_version_unknown');
    expect(codeOf(() => decodePostingDelta(Uint8Array.of(0x50, 0x49, 9, 40)))).toBe('index_version_unknown');
  });

  test('is refused or read to the last bit, whatever the bytes', () => {
    const change = fc.record({ at: fc.nat(300), byte: fc.nat(255), length: fc.nat(400) });
    fc.assert(
      fc.property(keys, fc.array(change, { minLength: 1, maxLength: 4 }), (list, changes) => {
        let bytes = encodePostingIndex(buildPostingIndex(list));
        for (const { at, byte, length } of changes) {
          bytes[at % bytes.length] = byte;
          if (length < bytes.length) bytes = bytes.slice(0, Math.max(1, length));
        }
        const code = codeOf(() => {
          const { keys: read, bits } = decodePostingIndex(bytes);
          expect([...read]).toEqual([...read].sort((a, b) => a - b));
          expect(read.every((one) => Number.isSafeInteger(one) && one >= 0 && one < 2 ** bits)).toBe(true);
        });
        expect(['none', 'index_damaged', 'index_version_unknown']).toContain(code);
      }),
      { numRuns: 1000 },
    );
  });
});
