import type { DatabaseSync } from 'node:sqlite';
import type { Dialect, DialectAdapter } from 'kysely';
import type { FeedDatabase } from './schema.ts';

/** What newer versions of Node can do: https://nodejs.org/api/sqlite.html#databaseserializedbname */
type Imaging = Partial<{ serialize(): Uint8Array; deserialize(image: Uint8Array): void }>;

/** A database with plugins and a transaction on it share the adapter of the database. */
const databases = new WeakMap<DialectAdapter, DatabaseSync & Imaging>();

/**
 * Returns what is in a database as bytes, of which `openDatabase({ image })` makes another one in memory; undefined on
 * PostgreSQL, and where this version of Node cannot.
 */
export function imageOf(db: FeedDatabase): Uint8Array | undefined {
  return databases.get(db.getExecutor().adapter)?.serialize?.();
}

/** Fills a database in memory with what was in another one. */
export function fillFromImage(database: DatabaseSync & Imaging, image: Uint8Array): void {
  if (!database.deserialize) throw new TypeError('This version of Node cannot read images of databases.');
  database.deserialize(image);
}

/** Has images made of a database that works through a dialect. */
export function givingImages(dialect: Dialect, database: DatabaseSync): Dialect {
  return {
    createAdapter() {
      const adapter = dialect.createAdapter();
      databases.set(adapter, database);
      return adapter;
    },
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
