import type { DatabaseSync } from 'node:sqlite';
import type { Dialect, DialectAdapter } from 'kysely';
import type { FeedDatabase } from './schema.ts';

/** What newer versions of Node can do: https://nodejs.org/api/sqlite.html#databaseserializedbname */
type Imaging = { serialize?(): Uint8Array; deserialize(image: Uint8Array): void };

/** A database with plugins and a transaction on it share the adapter of the database. */
const databases = new WeakMap<DialectAdapter, Imaging>();

/**
 * Returns what is in a database as bytes, of which `openDatabase({ image })` makes another one in memory; undefined on
 * PostgreSQL, and where this version of Node cannot.
 */
export function imageOf(db: FeedDatabase): Uint8Array | undefined {
  return databases.get(db.getExecutor().adapter)?.serialize?.();
}

/** Fills a database in memory with what was in another one. */
export function fillFromImage(database: DatabaseSync, image: Uint8Array): void {
  imaging(database).deserialize(image);
}

/** Its types do not know yet. */
function imaging(database: DatabaseSync): Imaging {
  return database as DatabaseSync & Imaging;
}

/** Has images made of a database that works through a dialect. */
export function givingImages(dialect: Dialect, database: DatabaseSync): Dialect {
  return {
    createAdapter() {
      const adapter = dialect.createAdapter();
      databases.set(adapter, imaging(database));
      return adapter;
    },
    createDriver: () => dialect.createDriver(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}
