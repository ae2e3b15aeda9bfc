import type { Dialect, DialectAdapter } from 'kysely';
import type { FeedDatabase } from './schema.ts';

/** What this process knows of the commits on a database: its own, and those of other processes. */
export interface Commits {
  /**
   * Calls `listener` after each commit, of this process at once and of others as soon as they are told. It may be
   * called once for many of them, and without one: it then has to look for itself. Returns what ends it.
   */
  onCommit(listener: () => void): () => void;
  /**
   * Returns a number that is another one after every commit that this process can know of; undefined while those of
   * other processes cannot reach it. Whoever keeps an answer under it asks for the number first, then reads.
   */
  version(): number | undefined;
  /** Ends the listening; closing the database does. */
  close(): Promise<void>;
}

/** The same, as a driver holds it. */
export interface CommitLog extends Commits {
  /** To be called after each transaction that this process commits. */
  committed(): void;
}

/** A database with plugins and a transaction on it share the adapter of the database. */
const commits = new WeakMap<DialectAdapter, Commits>();

/** Returns what is known of the commits on a database, which {@link openDatabase} has opened. */
export function commitsOf(db: FeedDatabase): Commits {
  const known = commits.get(db.getExecutor().adapter);
  if (!known) throw new TypeError('This database was not opened by openDatabase.');
  return known;
}

/** Has a log told of every transaction that is committed through a dialect, and closed with it. */
export function tellingCommits(dialect: Dialect, log: CommitLog): Dialect {
  return {
    createAdapter() {
      const adapter = dialect.createAdapter();
      commits.set(adapter, log);
      return adapter;
    },
    createDriver() {
      const driver = dialect.createDriver();
      const commit = driver.commitTransaction.bind(driver);
      const destroy = driver.destroy.bind(driver);
      return Object.assign(driver, {
        async commitTransaction(...[connection]: Parameters<typeof commit>) {
          await commit(connection);
          log.committed();
        },
        async destroy() {
          await log.close();
          await destroy();
        },
      });
    },
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** Returns a set of listeners that are called together. */
export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    add(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell() {
      for (const listener of listeners) listener();
    },
  };
}
