import { buildPostingIndex, lookup, type PostingIndex } from '@recruitment-feed/sdk/posting';

/** Keys in ascending order, and beside each the number of the row that it leads to. */
export interface KeyIndex extends PostingIndex {
  rows: Uint32Array;
}

export const emptyKeyIndex: KeyIndex = { ...buildPostingIndex([]), rows: new Uint32Array() };

/** A key and the row that it leads to. */
export interface KeyEntry {
  key: number;
  row: number;
}

/** Puts keys in order. */
export function buildKeyIndex(entries: readonly KeyEntry[]): KeyIndex {
  const sorted = entries.toSorted((a, b) => a.key - b.key || a.row - b.row);
  return {
    bits: emptyKeyIndex.bits,
    keys: Float64Array.from(sorted, ({ key }) => key),
    rows: Uint32Array.from(sorted, ({ row }) => row),
  };
}

/** Returns the numbers of all rows under a key: none, one, or several where identities collide or repeat. */
export function rowsUnder(index: KeyIndex, key: number): Uint32Array {
  const first = lookup(index, key);
  if (first < 0) return index.rows.subarray(0, 0);
  let end = first + 1;
  while (index.keys[end] === key) end += 1;
  return index.rows.subarray(first, end);
}

/** Calls back for every key that stands in both indexes, with each pair of rows under it. */
export function forEachShared(
  one: KeyIndex,
  other: KeyIndex,
  callback: (row: number, otherRow: number) => void,
): void {
  let from = 0;
  one.keys.forEach((key, at) => {
    while ((other.keys[from] ?? Number.POSITIVE_INFINITY) < key) from += 1;
    for (let to = from; other.keys[to] === key; to += 1) {
      callback(one.rows[at] as number, other.rows[to] as number);
    }
  });
}
