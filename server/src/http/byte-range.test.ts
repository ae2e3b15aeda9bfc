import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RangeNotSatisfiableError } from '../errors.ts';
import { byteRange, mayBePart } from './byte-range.ts';

describe('a range', () => {
  test.each([
    ['bytes=0-0', 0, 0],
    ['bytes=2-4', 2, 4],
    ['bytes=2-', 2, 9],
    ['bytes=-3', 7, 9],
    ['bytes=-99', 0, 9],
    [`bytes=5-${'9'.repeat(400)}`, 5, 9],
    [`bytes=-${'9'.repeat(400)}`, 0, 9],
    ['Bytes=9-9', 9, 9],
  ])('%s is a part of ten bytes', (range, first, last) => {
    expect(byteRange(range, 10)).toEqual({ first, last });
  });

  test.each([
    undefined,
    '',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=5-2',
    'bytes=99-98',
    'bytes=1x-5',
    'bytes=+1-5',
    'bytes=1.5-3',
    'bytes=0-1,4-5',
    'bytes=-1,-2',
    'lines=0-1',
  ])('%s leaves the file in whole', (range) => {
    expect(byteRange(range, 10)).toBeUndefined();
  });

  test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    '%s has none of ten bytes, and is told how many there are',
    (range) => {
      const refusal = new RangeNotSatisfiableError(10);
      expect(() => byteRange(range, 10)).toThrow(refusal);
      expect(refusal.headers).toEqual({ 'Content-Range': 'bytes */10' });
    },
  );

  test('is within the file whatever is asked', () => {
    const number = fc.oneof(fc.nat(30), fc.bigInt({ min: 0n, max: 2n ** 80n }), fc.constant(''));
    fc.assert(
      fc.property(number, number, fc.nat(20), (from, to, size) => {
        try {
          const range = byteRange(`bytes=${from}-${to}`, size);
          if (!range) return;
          expect(range.first).toBeGreaterThanOrEqual(0);
          expect(range.last).toBeGreaterThanOrEqual(range.first);
          expect(range.last).toBeLessThan(size);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeNotSatisfiableError);
        }
      }),
    );
  });
});

test('If-Range lets a part be sent of this very file only', () => {
  expect([undefined, '"a"', ' "a" '].map((held) => mayBePart(held, '"a"'))).toEqual([true, true, true]);
  for (const held of ['"b"', 'W/"a"', '*', '', '"a", "b"', 'Tue, 24 Nov 2026 08:00:00 GMT'])
    expect(mayBePart(held, '"a"')).toBe(false);
});
