import { Kysely } from 'kysely';
import { migrate } from './migrate.ts';
import type { FeedDatabase, Schema } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

export type { FeedDatabase } from './schema.ts';

/**
 * Opens a database and brings it to the newest version; `db.destroy()` closes it.
 *
 * @throws NewerDatabaseError where a newer program has written it.
 */
export async function openDatabase(location: { file: string } | 'memory'): Promise<FeedDatabase> {
  const dialect = sqliteDialect(location === 'memory' ? ':memory:' : location.file);
  const db = new Kysely<Schema>({ dialect });
  try {
    await migrate(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}
