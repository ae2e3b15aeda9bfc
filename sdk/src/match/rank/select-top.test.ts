import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addList, emptySet } from './job-set.ts';
import { selectTop } from './select-top.ts';

test('the top is the beginning of what fits, sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.nat(8), fc.func(fc.boolean()), (points, limit, fits) => {
      const places = points.flatMap((_, place) => (fits(place) ? place : []));
      const set = emptySet(points.length);
      addList(set, Int32Array.from(places));
      const sorted = places
        .map((place) => ({ place, points: points[place] as number }))
        .sort((a, b) => b.points - a.points || b.place - a.place);
      const later = (one: number, other: number) => one > other;
      expect(selectTop(set, limit, (place) => points[place] as number, later)).toEqual(
        sorted.slice(0, limit),
      );
    }),
  );
});
