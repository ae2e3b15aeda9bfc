import type { Change } from '../../contract/sync.ts';

/**
 * Where a mirror keeps its objects. One mirror writes to a store at a time.
 *
 * A change takes effect where its `rev` is higher than that of the object that the store holds; no call holds two
 * changes of one object. Whoever reads the store sees the state between two calls, never one within.
 */
export interface MirrorStore {
  /** Resolves with the cursor up to which the store holds everything; undefined before the first load is finished. */
  cursor(): Promise<string | undefined>;
  /** Writes changes and the cursor after them, both or neither. */
  apply(changes: readonly Change[], cursor: string): Promise<void>;
  /** Makes room for a load beside what readers see, and drops what an unfinished one has left there. */
  beginReload(): Promise<void>;
  /** Writes changes to the load. */
  stage(changes: readonly Change[]): Promise<void>;
  /** Puts the load and its cursor in the place of everything that readers saw, all or nothing. */
  finishReload(cursor: string): Promise<void>;
}

/** One object of a mirror. */
export interface MirroredObject {
  collection: string;
  id: string;
  rev: number;
  object: object;
}
