/** Keys in ascending order, and beside each what it stands for; plain data that survives a structured clone. */
export interface PostingIndex {
  keys: Float64Array;
  values: Uint32Array;
}

/**
 * Sorts keys of postings into an index of 12 bytes an entry.
 * @param keys from `postingKey`; may repeat.
 * @param values what each key stands for, in the same order: positions or numbers below 2³².
 */
export function createPostingIndex(keys: ArrayLike<number>, values: ArrayLike<number>): PostingIndex {
  const order = Uint32Array.from({ length: keys.length }, (_, position) => position);
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || a - b);
  return {
    keys: Float64Array.from(order, (position) => keys[position] ?? 0),
    values: Uint32Array.from(order, (position) => values[position] ?? 0),
  };
}

/** Returns every value that stands under a key: none, one, or several where identities collide or repeat. */
export function lookup({ keys, values }: PostingIndex, key: number): Uint32Array {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (keys[end] === key) end++;
  return values.subarray(low, end);
}
