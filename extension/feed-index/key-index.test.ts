import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyKeyIndex as empty, type KeyEntry, numbersUnder, replaceEntries } from './key-index.ts';

const none: ReadonlySet<number> = new Set();

describe('the key index', () => {
  test('finds nothing while it is empty', () => {
    expect([...numbersUnder(empty, 7)]).toEqual([]);
  });

  test('finds every record of a colliding key', () => {
    const index = replaceEntries(empty, none, [
      { key: 7, number: 1 },
      { key: 3, number: 2 },
      { key: 7, number: 3 },
    ]);
    expect([...numbersUnder(index, 7)]).toEqual([1, 3]);
    expect([...numbersUnder(index, 5)]).toEqual([]);
  });

  test('forgets the keys that a changed record no longer has', () => {
    const before = replaceEntries(empty, none, [{ key: 7, number: 1 }]);
    const after = replaceEntries(before, new Set([1]), [{ key: 9, number: 1 }]);
    expect([...numbersUnder(after, 7)]).toEqual([]);
    expect([...numbersUnder(after, 9)]).toEqual([1]);
  });

  test('leaves the index it was made from as it was', () => {
    const before = replaceEntries(empty, none, [{ key: 7, number: 1 }]);
    replaceEntries(before, new Set([1]), []);
    expect([...numbersUnder(before, 7)]).toEqual([1]);
  });

  test('holds the same as a map after any sequence of replacements', () => {
    const step = fc.array(
      fc.record({ number: fc.nat(8), keys: fc.array(fc.maxSafeNat(), { maxLength: 3 }) }),
      {
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const model = new Map<number, number[]>();
        let index = empty;
        for (const changes of steps) {
          for (const { number, keys } of changes) model.set(number, keys);
          const replaced = new Set(changes.map(({ number }) => number));
          const added: KeyEntry[] = [...replaced].flatMap((number) =>
            (model.get(number) ?? []).map((key) => ({ key, number })),
          );
          index = replaceEntries(index, replaced, added);
        }
        expect([...index.keys]).toEqual([...index.keys].sort((a, b) => a - b));
        for (const [number, keys] of model) {
          for (const key of keys) expect([...numbersUnder(index, key)]).toContain(number);
        }
        expect(index.keys.length).toBe([...model.values()].flat().length);
      }),
    );
  });
});
