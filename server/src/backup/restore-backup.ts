import { sql } from 'kysely';
import { engineOf } from '../store/engine.ts';
import { migrate, NewerDatabaseError } from '../store/migrate.ts';
import { migrations } from '../store/migrations/index.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { inTransaction } from '../store/transaction.ts';
import type { Value } from './format.ts';
import { readBackup } from './read-backup.ts';
import type { Table } from './tables.ts';

/** The database holds something already: restore into a new one. */
export class DatabaseNotEmptyError extends Error {
  readonly code = 'database_not_empty';
  constructor() {
    super('There is a feed already. Restore into an empty database, or into a new folder with --data.');
  }
}

const rowsPerInsert = 200;

/** The rows of a backup, which have been read through and found whole. */
export interface Rows {
  path: string;
  /** Of the database that they were read from. */
  version: number;
  /** Does what belongs to them outside of the database; where it fails, nothing is restored. */
  beforeCommit(): Promise<void>;
}

/**
 * Fills an empty database with a backup and brings it to the newest version: all of it, or nothing at all.
 *
 * @throws DatabaseNotEmptyError where the database has tables.
 * @throws NewerDatabaseError where a newer program has written the backup.
 */
export async function restoreBackup(db: FeedDatabase, { path, version, beforeCommit }: Rows): Promise<void> {
  const known = migrations.at(-1)?.number ?? 0;
  if (version > known) throw new NewerDatabaseError(version, known);
  await inTransaction(db, async (trx) => {
    if ((await trx.introspection.getTables()).length > 0) throw new DatabaseNotEmptyError();
    await migrate(
      trx,
      migrations.filter(({ number }) => number <= version),
    );
    let waiting: Value[][] = [];
    const insert = async (table: Table) => {
      if (waiting.length > 0) await insertRows(trx, table, waiting);
      waiting = [];
    };
    await readBackup(path, {
      async row(table, values) {
        waiting.push(values);
        if (waiting.length >= rowsPerInsert) await insert(table);
      },
      tableEnd: insert,
    });
    await continueNumbers(trx);
    await migrate(trx);
    await beforeCommit();
  });
}

async function insertRows(trx: FeedDatabase, { table, columns }: Table, rows: Value[][]): Promise<void> {
  const overriding = sql.raw(engineOf(trx) === 'postgres' ? 'overriding system value' : '');
  await sql`insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))}) ${overriding}
    values ${sql.join(rows.map((values) => sql`(${sql.join(values)})`))}`.execute(trx);
}

/** SQLite goes on by itself after the highest number that it was given. */
async function continueNumbers(trx: FeedDatabase): Promise<void> {
  if (engineOf(trx) !== 'postgres') return;
  await sql`select setval(pg_get_serial_sequence('changes', 'seq'), max(seq)) from changes having max(seq) > 0`.execute(
    trx,
  );
}
