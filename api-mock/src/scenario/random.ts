/** Random choices that are the same on every run. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  /** One of the items; there must be one. */
  pick<Item>(items: readonly Item[]): Item;
  /** `count` of the items, in their own order. */
  some<Item>(items: readonly Item[], count: number): Item[];
  /** All items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[];
  chance(probability: number): boolean;
}

/** Creates a generator from a text: FNV-1a for the seed, mulberry32 for the sequence. */
export function createRandom(seed: string): Random {
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);

  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  const shuffle = <Item>(items: readonly Item[]) =>
    items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);

  return {
    next,
    between,
    shuffle,
    pick<Item>(items: readonly Item[]): Item {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('Nothing to pick from.');
      return item;
    },
    some<Item>(items: readonly Item[], count: number): Item[] {
      const chosen = new Set(shuffle(items.map((_, index) => index)).slice(0, count));
      return items.filter((_, index) => chosen.has(index));
    },
    chance: (probability) => next() < probability,
  };
}
