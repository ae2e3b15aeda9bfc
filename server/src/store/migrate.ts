import { type Kysely, sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** The database was written by a newer version of this program: update the program. */
export class NewerDatabaseError extends Error {
  readonly code = 'newer_database';
  constructor(found: number, known: number) {
    super(
      `The database has version ${found}, this program knows versions up to ${known}. Run a newer program on it.`,
    );
  }
}

/**
 * Brings a database to the newest version, each step in a transaction of its own.
 *
 * Returns the names of the steps taken. Throws {@link NewerDatabaseError} and changes nothing where the database
 * is ahead of this program.
 */
export async function migrate(db: FeedDatabase, steps: readonly Migration[] = migrations): Promise<string[]> {
  // In a transaction: two processes that make the same table at once would fail on PostgreSQL.
  await inTransaction(db, (trx) =>
    sql`create table if not exists migrations (number integer primary key, name text not null, applied_at text not null)`.execute(
      trx,
    ),
  );
  const known = steps.at(-1)?.number ?? 0;
  const taken: string[] = [];
  for (const step of steps) {
    await inTransaction(db, async (trx) => {
      // Asked inside the transaction: another process may be migrating the same file.
      const found = await databaseVersion(trx);
      if (found > known) throw new NewerDatabaseError(found, known);
      if (found >= step.number) return;
      await step.up(trx as unknown as Kysely<unknown>);
      await trx
        .insertInto('migrations')
        .values({ number: step.number, name: step.name, applied_at: new Date().toISOString() })
        .execute();
      taken.push(step.name);
    });
  }
  return taken;
}

/** Returns the number of the last migration that the database has seen; 0 for an empty one. */
export async function databaseVersion(db: FeedDatabase): Promise<number> {
  const row = await db
    .selectFrom('migrations')
    .select((eb) => eb.fn.max('number').as('number'))
    .executeTakeFirst();
  return row?.number ?? 0;
}
