import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRandom } from './random.ts';

test('gives the same sequence for the same seed and another for another', () => {
  const sequence = (seed: string) => Array.from({ length: 5 }, createRandom(seed).next);
  expect(sequence('杭州')).toEqual(sequence('杭州'));
  expect(sequence('杭州')).not.toEqual(sequence('杭州 '));
});

test('stays within bounds and loses nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat(), { minLength: 1 }), fc.nat(20), (seed, items, count) => {
      const random = createRandom(seed);
      expect(items).toContain(random.pick(items));
      expect([...random.shuffle(items)].sort()).toEqual([...items].sort());
      expect(random.some(items, count)).toHaveLength(Math.min(count, items.length));
      const between = random.between(-3, 4);
      expect(between >= -3 && between <= 4).toBe(true);
    }),
  );
});

test('chooses evenly enough', () => {
  const picks = Array.from({ length: 3000 }, (_, index) =>
    createRandom(`job ${index}`).pick(['a', 'b', 'c']),
  );
  for (const letter of 'abc') expect(picks.filter((pick) => pick === letter).length).toBeGreaterThan(900);
});
