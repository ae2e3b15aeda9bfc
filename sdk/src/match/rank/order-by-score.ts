import type { JobSet } from './job-set.ts';

/**
 * Orders a set by what its places are worth, the highest first and of equals the later place: by counting how many are
 * worth the same, since there are few scores and many places.
 */
export function orderByScore(
  set: JobSet,
  of: (place: number) => number,
): { places: Uint32Array; scores: Int16Array } {
  const members: number[] = [];
  const counts = new Map<number, number>();
  for (let word = set.length - 1; word >= 0; word -= 1) {
    for (let bits = set[word] as number; bits !== 0; ) {
      const bit = 31 - Math.clz32(bits);
      bits ^= 1 << bit;
      const place = 32 * word + bit;
      members.push(place);
      counts.set(of(place), (counts.get(of(place)) ?? 0) + 1);
    }
  }
  const next = new Map<number, number>();
  let before = 0;
  for (const score of [...counts.keys()].sort((a, b) => b - a)) {
    next.set(score, before);
    before += counts.get(score) ?? 0;
  }
  const places = new Uint32Array(members.length);
  const scores = new Int16Array(members.length);
  for (const place of members) {
    const score = of(place);
    const at = next.get(score) ?? 0;
    next.set(score, at + 1);
    places[at] = place;
    scores[at] = score;
  }
  return { places, scores };
}
