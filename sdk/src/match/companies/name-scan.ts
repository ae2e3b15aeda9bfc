import { beginning, hashOf, mix, standsAt, unitAt } from './text-units.ts';

/** A name in a text. */
export interface FoundName<Item> {
  /** All that bear the name. */
  items: readonly Item[];
  /** Its first UTF-16 unit. */
  start: number;
  /** The unit after it. */
  end: number;
}

/** Looks for any number of names in one pass over a text. */
export interface NameScan<Item> {
  /** Adds a name of three units or more, which `item` bears. */
  add(name: string, item: Item): void;
  remove(name: string, item: Item): void;
  /** The names in a text, by where they stand; of names within another, the longest only. */
  find(text: string): FoundName<Item>[];
}

interface Name<Item> {
  text: string;
  items: Item[];
}

/** Among 20,000 names, one place in fifty of a text passes for the beginning of one. */
const bits = 20;

/**
 * Scans by the first three units: a bit tells for nearly all places of a text that no name begins there, so that the
 * time hardly depends on how many names there are; only behind a set bit is more of the text hashed, as far as the
 * longest name that begins so. After Wu and Manber, "A fast algorithm for multi-pattern searching" (1994):
 * https://webglimpse.net/pubs/TR94-17.pdf
 */
export function createNameScan<Item>(): NameScan<Item> {
  const begins = new Uint32Array(2 ** (bits - 5));
  const lengths = new Map<number, number[]>();
  const names = new Map<number, Name<Item>[]>();

  const nameAt = (text: string, start: number): FoundName<Item> | undefined => {
    let hash = beginning(unitAt(text, start), unitAt(text, start + 1), unitAt(text, start + 2));
    let found: FoundName<Item> | undefined;
    let end = start + 3;
    for (const length of lengths.get(hash) ?? []) {
      if (start + length > text.length) break;
      for (; end < start + length; end += 1) hash = mix(hash, unitAt(text, end));
      for (const name of names.get(hash) ?? [])
        if (name.text.length === length && standsAt(text, start, name.text))
          found = { items: name.items, start, end };
    }
    return found;
  };

  return {
    add(text, item) {
      const [first, hash] = [hashOf(text.slice(0, 3)), hashOf(text)];
      const alike = names.get(hash) ?? [];
      const known = alike.find((name) => name.text === text);
      if (known) known.items = [...new Set(known.items).add(item)];
      else names.set(hash, [...alike, { text, items: [item] }]);
      lengths.set(
        first,
        [...new Set(lengths.get(first)).add(text.length)].sort((a, b) => a - b),
      );
      const place = first >>> (32 - bits);
      begins[place >>> 5] = (begins[place >>> 5] as number) | (1 << (place & 31));
    },
    // What tells how names begin stays: it costs a look, and finds nothing.
    remove(text, item) {
      const hash = hashOf(text);
      const alike = names.get(hash) ?? [];
      for (const name of alike)
        if (name.text === text) name.items = name.items.filter((other) => other !== item);
      const left = alike.filter(({ items }) => items.length > 0);
      if (left.length > 0) names.set(hash, left);
      else names.delete(hash);
    },
    find(text) {
      const found: FoundName<Item>[] = [];
      let covered = 0;
      let [one, two] = [unitAt(text, 0), unitAt(text, 1)];
      for (let at = 2; at < text.length; at += 1) {
        const three = unitAt(text, at);
        const place = beginning(one, two, three) >>> (32 - bits);
        one = two;
        two = three;
        if ((((begins[place >>> 5] as number) >>> (place & 31)) & 1) === 0) continue;
        const name = nameAt(text, at - 2);
        if (!name || name.end <= covered) continue;
        found.push(name);
        covered = name.end;
      }
      return found;
    },
  };
}
