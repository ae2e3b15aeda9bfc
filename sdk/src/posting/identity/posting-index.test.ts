import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPostingIndex, lookup } from './posting-index.ts';
import { postingKey } from './posting-key.ts';

describe('the key of a posting', () => {
  test('is a safe integer that stays the same', () => {
    expect(postingKey('greenhouse:acme:1')).toBe(8204944669229853);
    expect(postingKey('greenhouse:acme:2')).not.toBe(postingKey('greenhouse:acme:1'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Number.isSafeInteger(postingKey(text))));
  });

  test('is that of its identity', () => {
    const url = 'https://boards.greenhouse.io/acme/jobs/1?gh_src=x';
    expect(postingKey({ url })).toBe(postingKey('greenhouse:acme:1'));
    expect(postingKey({})).toBeUndefined();
  });

  test('does not collide among 200,000 neighbours', () => {
    const keys = new Set(
      Array.from({ length: 200_000 }, (_, number) => postingKey(`greenhouse:acme:${number}`)),
    );
    expect(keys.size).toBe(200_000);
  });
});

describe('a posting index', () => {
  test('finds what was put in, and nothing else', () => {
    const entries = fc.array(fc.tuple(fc.maxSafeNat(), fc.nat()));
    fc.assert(
      fc.property(entries, fc.maxSafeNat(), (pairs, other) => {
        const index = createPostingIndex(
          pairs.map(([key]) => key),
          pairs.map(([, value]) => value),
        );
        for (const key of [...pairs.map(([one]) => one), other]) {
          const expected = pairs.filter(([one]) => one === key).map(([, value]) => value);
          expect([...lookup(index, key)]).toEqual(expected);
        }
      }),
    );
  });

  test('survives a structured clone', () => {
    const index = structuredClone(createPostingIndex([3, 1, 2], [30, 10, 20]));
    expect([...lookup(index, 2)]).toEqual([20]);
  });
});
