import type { JobSet } from './job-set.ts';

/**
 * Selects the highest of a set without sorting it: most are turned away by one comparison, the more so where of equals
 * the later comes first.
 * @param pointsOf what a place is worth; asked once for each.
 * @param before tells which of two with equal points comes first.
 * @returns their places, the highest first.
 */
export function selectTop(
  set: JobSet,
  limit: number,
  pointsOf: (place: number) => number,
  before: (one: number, other: number) => boolean,
): { place: number; points: number }[] {
  const top: { place: number; points: number }[] = [];
  if (limit < 1) return top;
  let least = Number.NEGATIVE_INFINITY;
  for (let word = set.length - 1; word >= 0; word -= 1) {
    for (let bits = set[word] as number; bits !== 0; ) {
      const bit = 31 - Math.clz32(bits);
      bits ^= 1 << bit;
      const place = 32 * word + bit;
      const points = pointsOf(place);
      if (points < least) continue;
      let at = top.length;
      while (at > 0 && precedes(place, points, top[at - 1])) at -= 1;
      if (at >= limit) continue;
      top.splice(at, 0, { place, points });
      if (top.length > limit) top.pop();
      if (top.length === limit) least = top[limit - 1]?.points ?? least;
    }
  }
  return top;

  function precedes(
    place: number,
    points: number,
    other: { place: number; points: number } | undefined,
  ): boolean {
    if (!other) return false;
    return points === other.points ? before(place, other.place) : points > other.points;
  }
}
