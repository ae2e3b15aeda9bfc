import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeGaps, encodeGaps } from './gap-code.ts';

const lists = fc
  .integer({ min: 1, max: 5_000 })
  .chain((all) =>
    fc.record({
      all: fc.constantFrom(all, 2 * all, 1000 * all),
      numbers: fc.uniqueArray(fc.nat(all - 1), { minLength: 1, maxLength: 60 }),
    }),
  )
  .map(({ all, numbers }) => ({ all, numbers: numbers.sort((a, b) => a - b) }));

test('numbers come back exactly', () => {
  fc.assert(
    fc.property(lists, ({ all, numbers }) => {
      expect([...decodeGaps(encodeGaps(numbers, all), numbers.length, all)]).toEqual(numbers);
    }),
  );
});

test('a gap of any length comes back', () => {
  for (let gap = 0; gap < 3_000; gap += 7) {
    const numbers = [gap, ...Array.from({ length: 2_000 }, (_, at) => gap + 1 + at)];
    const all = gap + 2_001;
    expect([...decodeGaps(encodeGaps(numbers, all), numbers.length, all)]).toEqual(numbers);
  }
});

test('every number takes about two bits where a third of all are listed', () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => 3 * at);
  expect(encodeGaps(numbers, 30_000).length).toBeLessThan(4_000);
});

test('other bytes give numbers in order below the bound, or are damaged', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.integer({ min: 1, max: 50 }), fc.nat(1000), (bytes, count, more) => {
      let numbers: number[] = [];
      try {
        numbers = [...decodeGaps(bytes, count, count + more)];
      } catch (error) {
        expect(error).toMatchObject({ code: 'ranking_damaged' });
        return;
      }
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers.at(-1)).toBeLessThan(count + more);
    }),
  );
});
