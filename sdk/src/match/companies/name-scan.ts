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

/**
 * Scans by the first three units: a bit tells for nearly all places of a text that no name begins there, so that the
 * time hardly depends on how many names there are. Only behind a set bit is more of the text hashed, as far as
 * further bits say that some name goes on so. The bits are Bloom's filters of one hash, and what they let through is
 * compared: https://doi.org/10.1145/362686.362692
 */
export function createNameScan<Item>(): NameScan<Item> {
  const [begins, goesOn, ends] = [createBits(), createBits(), createBits()];
  const names = new Map<number, Name<Item>[]>();

  const nameAt = (text: string, start: number): FoundName<Item> | undefined => {
    let hash = beginning(unitAt(text, start), unitAt(text, start + 1), unitAt(text, start + 2));
    let found: FoundName<Item> | undefined;
    for (let end = start + 3; end <= text.length; end += 1) {
      if (hasBit(ends, hash))
        for (const name of names.get(hash) ?? [])
          if (start + name.text.length === end && standsAt(text, start, name.text))
            found = { items: name.items, start, end };
      if (!hasBit(goesOn, hash)) break;
      hash = mix(hash, unitAt(text, end));
    }
    return found;
  };

  return {
    add(text, item) {
      let hash = beginning(unitAt(text, 0), unitAt(text, 1), unitAt(text, 2));
      setBit(begins, hash);
      for (let at = 3; at < text.length; at += 1) {
        setBit(goesOn, hash);
        hash = mix(hash, unitAt(text, at));
      }
      setBit(ends, hash);
      const alike = names.get(hash) ?? [];
      const known = alike.find((name) => name.text === text);
      if (known) known.items = [...new Set(known.items).add(item)];
      else names.set(hash, [...alike, { text, items: [item] }]);
    },
    // The bits stay: they cost a look, and find nothing.
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
        const hash = beginning(one, two, three);
        one = two;
        two = three;
        if (!hasBit(begins, hash)) continue;
        const name = nameAt(text, at - 2);
        if (!name || name.end <= covered) continue;
        found.push(name);
        covered = name.end;
      }
      return found;
    },
  };
}

/** So that among 20,000 names one place in fifty of a text passes for the beginning of one. */
const bits = 20;

function createBits(): Uint32Array {
  return new Uint32Array(2 ** (bits - 5));
}

function hasBit(set: Uint32Array, hash: number): boolean {
  const place = hash >>> (32 - bits);
  return (((set[place >>> 5] as number) >>> (place & 31)) & 1) === 1;
}

function setBit(set: Uint32Array, hash: number): void {
  const place = hash >>> (32 - bits);
  set[place >>> 5] = (set[place >>> 5] as number) | (1 << (place & 31));
}
