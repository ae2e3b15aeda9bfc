import { buildPostingIndex, lookup, type PostingIndex } from '@recruitment-feed/sdk/posting';

/** Keys of postings, and beside each the number of the record it leads to. */
export interface KeyIndex extends PostingIndex {
  values: Uint32Array;
}

export const emptyKeyIndex: KeyIndex = { ...buildPostingIndex([]), values: new Uint32Array() };

/** Returns the numbers of all records under a key: none, one, or several where identities collide or repeat. */
export function numbersUnder(index: KeyIndex, key: number): Uint32Array {
  const first = lookup(index, key);
  if (first < 0) return index.values.subarray(0, 0);
  let end = first + 1;
  while (index.keys[end] === key) end += 1;
  return index.values.subarray(first, end);
}

/** A key of a posting and the number of the record it leads to. */
export interface KeyEntry {
  key: number;
  number: number;
}

/**
 * Returns a new index in which the given records have the given entries and no others.
 * @param replaced the numbers of all records that came, changed or went.
 */
export function replaceEntries(
  index: KeyIndex,
  replaced: ReadonlySet<number>,
  added: readonly KeyEntry[],
): KeyIndex {
  const incoming = added.toSorted((a, b) => a.key - b.key);
  const keys = new Float64Array(index.keys.length + incoming.length);
  const values = new Uint32Array(keys.length);
  let length = 0;
  let next = 0;
  const append = (key: number, number: number) => {
    keys[length] = key;
    values[length] = number;
    length += 1;
  };
  const appendBelow = (limit: number) => {
    for (let entry = incoming[next]; entry !== undefined && entry.key < limit; entry = incoming[++next]) {
      append(entry.key, entry.number);
    }
  };
  index.keys.forEach((key, at) => {
    const number = index.values[at];
    if (number === undefined || replaced.has(number)) return;
    appendBelow(key);
    append(key, number);
  });
  appendBelow(Number.POSITIVE_INFINITY);
  return { bits: index.bits, keys: keys.slice(0, length), values: values.slice(0, length) };
}
