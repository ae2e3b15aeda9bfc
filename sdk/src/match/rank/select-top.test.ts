import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectTop } from './select-top.ts';

test('the top is the beginning of what fits, sorted', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5)), fc.nat(8), fc.func(fc.boolean()), (points, limit, fits) => {
      const later = (one: number, other: number) => one > other;
      const sorted = points
        .map((own, place) => ({ own, place }))
        .filter(({ place }) => fits(place))
        .sort((a, b) => b.own - a.own || b.place - a.place);
      expect(selectTop(points, limit, fits, later)).toEqual(sorted.slice(0, limit).map(({ place }) => place));
    }),
  );
});
