/** The keys of every known posting in ascending order, and beside each the number of its record. */
export interface KeyIndex {
  keys: Float64Array;
  numbers: Uint32Array;
}

/** A key and the record it leads to. */
export interface KeyEntry {
  key: number;
  number: number;
}

/** Returns an index without entries. */
export function emptyKeyIndex(): KeyIndex {
  return { keys: new Float64Array(0), numbers: new Uint32Array(0) };
}

/** Finds the numbers of the records under a key: several where keys collide, none where it is unknown. */
export function findNumbers({ keys, numbers }: KeyIndex, key: number): number[] {
  const found: number[] = [];
  for (let at = lowerBound(keys, key); keys[at] === key; at++) {
    const number = numbers[at];
    if (number !== undefined) found.push(number);
  }
  return found;
}

/**
 * Returns a new index in which the given records have the given entries and no others.
 * @param replaced the numbers of all records that came, changed or went.
 */
export function replaceEntries(index: KeyIndex, replaced: ReadonlySet<number>, added: readonly KeyEntry[]): KeyIndex {
  const incoming = added.toSorted((a, b) => a.key - b.key);
  const keys = new Float64Array(index.keys.length + incoming.length);
  const numbers = new Uint32Array(keys.length);
  let length = 0;
  let next = 0;
  const append = (key: number, number: number) => {
    keys[length] = key;
    numbers[length] = number;
    length += 1;
  };
  const appendBelow = (limit: number) => {
    for (let entry = incoming[next]; entry !== undefined && entry.key < limit; entry = incoming[++next]) {
      append(entry.key, entry.number);
    }
  };
  index.keys.forEach((key, at) => {
    const number = index.numbers[at];
    if (number === undefined || replaced.has(number)) return;
    appendBelow(key);
    append(key, number);
  });
  appendBelow(Number.POSITIVE_INFINITY);
  return { keys: keys.slice(0, length), numbers: numbers.slice(0, length) };
}

function lowerBound(keys: Float64Array, key: number): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? Number.POSITIVE_INFINITY) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
