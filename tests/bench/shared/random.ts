/** Draws from a fixed sequence: the same draws in every run. */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  one<Item>(items: readonly Item[]): Item;
  /** As `one`, and the first items much more often than the last, as words and employers are met in life. */
  oftenFirst<Item>(items: readonly Item[]): Item;
  /** So many different items. */
  some<Item>(items: readonly Item[], count: number): Item[];
}

/** Makes a sequence by mulberry32, whose 32 bits are enough for samples. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], share: number) => items[Math.floor(share * items.length)] as Item;
  return {
    next,
    one: (items) => at(items, next()),
    oftenFirst: (items) => at(items, next() ** 3),
    some(items, count) {
      const drawn = new Set<(typeof items)[number]>();
      while (drawn.size < Math.min(count, items.length)) drawn.add(at(items, next()));
      return [...drawn];
    },
  };
}
