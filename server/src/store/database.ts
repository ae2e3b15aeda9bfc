import { type Dialect, HandleEmptyInListsPlugin, Kysely, replaceWithNoncontingentExpression } from 'kysely';
import { migrate } from './migrate.ts';
import type { FeedDatabase, Schema } from './schema.ts';
import { completeSearch } from './search-completion.ts';
import { sqliteDialect } from './sqlite.ts';

export type { FeedDatabase } from './schema.ts';

/**
 * A SQLite file, a PostgreSQL database such as `postgresql://feed@localhost/feed`, or SQLite in memory: empty, or with
 * what an image of another one holds.
 */
export type DatabaseLocation = { file: string } | { url: string } | 'memory' | { image: Uint8Array };

/**
 * Opens a database and brings it to the newest version; `db.destroy()` closes it.
 *
 * @throws NewerDatabaseError where a newer program has written it.
 * @throws DatabaseUnreachableError where PostgreSQL does not answer, or refuses.
 */
export async function openDatabase(location: DatabaseLocation): Promise<FeedDatabase> {
  const db = await connectDatabase(location);
  try {
    await migrate(db);
    await completeSearch(db);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return db;
}

/**
 * Opens a database as it is, of whatever version, or empty.
 *
 * @throws DatabaseUnreachableError where PostgreSQL does not answer, or refuses.
 */
export async function connectDatabase(location: DatabaseLocation): Promise<FeedDatabase> {
  return new Kysely<Schema>({
    dialect: await dialectOf(location),
    plugins: location !== 'memory' && 'url' in location ? [withEmptyLists] : [],
  });
}

/**
 * PostgreSQL has no empty lists: https://kysely.dev/docs/plugins/handle-empty-in-lists. SQLite has, and is spared
 * looking through every value of an import: https://www.sqlite.org/lang_expr.html#the_in_and_not_in_operators
 */
const withEmptyLists = new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression });

/** PostgreSQL's client is loaded only where it is asked for. */
async function dialectOf(location: DatabaseLocation): Promise<Dialect> {
  if (location === 'memory') return sqliteDialect(':memory:');
  if ('file' in location) return sqliteDialect(location.file);
  if ('image' in location) return sqliteDialect(':memory:', location.image);
  const { connectPostgres } = await import('./postgres.ts');
  return connectPostgres(location.url);
}
