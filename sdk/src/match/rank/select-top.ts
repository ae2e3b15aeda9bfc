/**
 * Selects the highest of many without sorting them: most are turned away by one comparison.
 * @param before tells which of two with equal points comes first.
 * @returns their places, the highest first.
 */
export function selectTop(
  points: ArrayLike<number>,
  limit: number,
  fits: (place: number) => boolean,
  before: (one: number, other: number) => boolean,
): number[] {
  const top: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < points.length; place += 1) {
    const own = points[place] as number;
    if (own < least || limit < 1 || !fits(place)) continue;
    let at = top.length;
    while (at > 0 && precedes(place, top[at - 1] as number)) at -= 1;
    if (at >= limit) continue;
    top.splice(at, 0, place);
    if (top.length > limit) top.pop();
    if (top.length === limit) least = points[top[limit - 1] as number] as number;
  }
  return top;

  function precedes(one: number, other: number): boolean {
    const [first, second] = [points[one] as number, points[other] as number];
    return first === second ? before(one, other) : first > second;
  }
}
