import { sql } from 'kysely';
import { engineOf } from './engine.ts';
import type { FeedDatabase } from './schema.ts';

/**
 * Has what PostgreSQL plans once for many statements planned anew, by how much there is now. Checks of foreign keys
 * are: with a plan kept from the first rows of an import, each of the last would read whole tables.
 * https://www.postgresql.org/docs/current/sql-discard.html
 */
export async function forgetPlans(trx: FeedDatabase): Promise<void> {
  if (engineOf(trx) === 'postgres') await sql`discard plans`.execute(trx);
}

/**
 * Tells the database how much it holds, after so much was written that its plans would be of another feed; not to be
 * called in a transaction.
 *
 * On PostgreSQL this also sorts in what waits before the index of tokens, and lets counts read indexes alone:
 * https://www.postgresql.org/docs/current/sql-vacuum.html. On SQLite: https://www.sqlite.org/pragma.html#pragma_optimize
 */
export async function refreshStatistics(db: FeedDatabase): Promise<void> {
  const statement = {
    sqlite: `pragma optimize`,
    postgres: `vacuum (analyze) search_documents, job_facets, facet_sets, facet_values, jobs, organizations, changes`,
  };
  await sql.raw(statement[engineOf(db)]).execute(db);
}
