import type { PostingIndex } from '@recruitment-feed/sdk/posting';

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
  index: PostingIndex,
  replaced: ReadonlySet<number>,
  added: readonly KeyEntry[],
): PostingIndex {
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
  return { keys: keys.slice(0, length), values: values.slice(0, length) };
}
