import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildPostingIndex, comparePostingIndexes, lookup, mergePostingIndex } from './posting-index.ts';
import { postingKey } from './posting-key.ts';

/** Few enough to meet again, and large ones among them. */
const key = fc.oneof(fc.nat(20), fc.maxSafeNat(), fc.constantFrom(2 ** 40, 2 ** 53 - 1));
const keys = fc.array(key, { maxLength: 60 });
const ascending = (list: number[]) => list.toSorted((a, b) => a - b);

describe('a posting index', () => {
  test('finds what was put in, and nothing else', () => {
    fc.assert(
      fc.property(keys, key, (list, other) => {
        const index = buildPostingIndex(list);
        for (const one of [...list, other]) expect(lookup(index, one)).toBe(ascending(list).indexOf(one));
      }),
    );
  });

  test('survives a structured clone', () => {
    const index = structuredClone(buildPostingIndex([3, 1, 2]));
    expect(lookup(index, 2)).toBe(1);
  });

  test('takes 8 bytes a posting', () => {
    expect(buildPostingIndex([5, 7, 9]).keys.byteLength).toBe(24);
  });

  test('becomes another by what distinguishes the two, and stays as it was', () => {
    fc.assert(
      fc.property(keys, keys, (one, other) => {
        const before = buildPostingIndex(one);
        const after = buildPostingIndex(other);
        const delta = comparePostingIndexes(before, after);
        expect(mergePostingIndex(before, delta)).toEqual(after);
        expect([...before.keys]).toEqual(ascending(one));
        for (const key of delta.added) expect(delta.removed.includes(key)).toBe(false);
      }),
    );
  });

  test('keeps a key that another posting has too', () => {
    const before = buildPostingIndex([7, 7]);
    const delta = comparePostingIndexes(before, buildPostingIndex([7]));
    expect([...delta.removed]).toEqual([7]);
    expect(lookup(mergePostingIndex(before, delta), 7)).toBe(0);
  });

  test('refuses changes of another index', () => {
    const index = buildPostingIndex([1, 2]);
    const none = new Float64Array();
    const changes = [
      { bits: 53, added: none, removed: Float64Array.of(3) },
      { bits: 53, added: none, removed: Float64Array.of(0) },
      { bits: 53, added: none, removed: Float64Array.of(2, 2) },
      { bits: 53, added: none, removed: Float64Array.of(1, 1, 2) },
      { bits: 40, added: none, removed: none },
    ];
    for (const delta of changes) {
      expect(() => mergePostingIndex(index, delta)).toThrow(
        expect.objectContaining({ code: 'index_delta_mismatch' }),
      );
    }
  });

  test('has no false hit among 100,000 foreign postings', () => {
    const own = Array.from({ length: 100_000 }, (_, number) => postingKey(`lever:acme:${number}`));
    const index = buildPostingIndex(own);
    const foreign = Array.from({ length: 100_000 }, (_, number) => postingKey(`lever:other:${number}`));
    expect(foreign.filter((key) => lookup(index, key) >= 0)).toEqual([]);
    expect(own.every((key) => lookup(index, key) >= 0)).toBe(true);
  });
});
