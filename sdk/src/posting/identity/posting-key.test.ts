import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingKey } from './posting-key.ts';

describe('the key of a posting', () => {
  test('is a safe integer that stays the same', () => {
    expect(postingKey('greenhouse:acme:1')).toBe(2002622706846205);
    expect(postingKey('greenhouse:acme:2')).not.toBe(postingKey('greenhouse:acme:1'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const key = postingKey(text);
        expect(Number.isSafeInteger(key) && key >= 0).toBe(true);
      }),
    );
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
