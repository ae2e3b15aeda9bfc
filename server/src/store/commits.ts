import type { FeedDatabase } from './schema.ts';

const listeners = new WeakMap<FeedDatabase, Set<() => void>>();

/** Calls `listener` after each transaction that this process commits on a database. Returns what ends it. */
export function onCommit(db: FeedDatabase, listener: () => void): () => void {
  const known = listeners.get(db) ?? new Set();
  listeners.set(db, known.add(listener));
  return () => known.delete(listener);
}

/** Tells the listeners of a database that a transaction was committed. */
export function tellCommit(db: FeedDatabase): void {
  for (const listener of listeners.get(db) ?? []) listener();
}
