import type { Change } from '../../contract/sync.ts';

/**
 * Leaves of each object only the change with the highest revision, in the order in which those came. What a newer feed
 * does to an object by an operation unknown here hides nothing of what is known.
 */
export function latestOfEach(changes: readonly Change[]): Change[] {
  const latest = new Map<string, Change>();
  for (const change of changes) {
    if (change.op !== 'upsert' && change.op !== 'delete') continue;
    const name = `${change.collection}/${change.id}`;
    const before = latest.get(name);
    if (before !== undefined && before.rev > change.rev) continue;
    latest.delete(name);
    latest.set(name, change);
  }
  return [...latest.values()];
}

/** Gathers what comes one by one. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[], void, undefined> {
  let batch: Item[] = [];
  for await (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
