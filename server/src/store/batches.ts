/**
 * Rows of one statement, most first: the last power of four below SQLite's limit of 32,766 parameters for the widest
 * table. Few sizes make few statements, which SQLite then keeps prepared. https://www.sqlite.org/limits.html
 */
const sizes = [256, 64, 16, 4, 1];

/** Splits a list, in its order, into parts that one statement can hold. */
export function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  let from = 0;
  for (const size of sizes)
    for (; items.length - from >= size; from += size) yield items.slice(from, from + size);
}
