import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildKeyIndex, emptyKeyIndex, forEachShared, type KeyEntry, rowsUnder } from './key-index.ts';

const someEntries = fc.array(
  fc.record({ key: fc.oneof(fc.nat(5), fc.maxSafeNat()), row: fc.nat(8) }),
) as fc.Arbitrary<KeyEntry[]>;

describe('the key index', () => {
  test('finds nothing while it is empty', () => {
    expect([...rowsUnder(emptyKeyIndex, 7)]).toEqual([]);
  });

  test('finds every row under a key, and none under another', () => {
    fc.assert(
      fc.property(someEntries, fc.nat(6), (entries, key) => {
        const expected = entries.flatMap((entry) => (entry.key === key ? entry.row : [])).sort();
        expect([...rowsUnder(buildKeyIndex(entries), key)]).toEqual(expected);
      }),
    );
  });

  test('shares with another each pair of rows under one key', () => {
    fc.assert(
      fc.property(someEntries, someEntries, (ones, others) => {
        const found: string[] = [];
        forEachShared(buildKeyIndex(ones), buildKeyIndex(others), (row, other) =>
          found.push(`${row} ${other}`),
        );
        const expected = ones.flatMap(({ key, row }) =>
          others.flatMap((other) => (other.key === key ? `${row} ${other.row}` : [])),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
    );
  });
});
