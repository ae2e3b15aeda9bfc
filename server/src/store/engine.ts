import { type Kysely, PostgresAdapter } from 'kysely';

/** The databases on which a feed can live. */
export type Engine = 'sqlite' | 'postgres';

/** Returns on which database `db` works. */
export function engineOf<Tables>(db: Kysely<Tables>): Engine {
  return db.getExecutor().adapter instanceof PostgresAdapter ? 'postgres' : 'sqlite';
}
