import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Dialect, Driver, SqliteDialect } from 'kysely';
import { isBusy } from './sqlite-busy.ts';
import { WriterBusyError } from './writer-busy.ts';

/** As long as a writer waits on PostgreSQL. */
const patienceMilliseconds = 10_000;
const longestPause = 10;

/**
 * Begins every transaction that does not only read as a writer, and waits for those of other processes without holding up this one, which
 * SQLite's own waiting would.
 *
 * A transaction that reads before it writes, begun as SQLite begins one, fails at once when another process writes
 * meanwhile: https://www.sqlite.org/lang_transaction.html#immediate
 */
export function waitingForWriter(dialect: SqliteDialect, database: DatabaseSync): Dialect {
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () =>
      Object.assign(dialect.createDriver(), {
        beginTransaction: async (...[, { accessMode }]: Parameters<Driver['beginTransaction']>) =>
          accessMode === 'read only' ? database.exec('begin') : beginImmediate(database),
      }),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** @throws WriterBusyError where others have written for too long. */
async function beginImmediate(database: DatabaseSync): Promise<void> {
  const deadline = performance.now() + patienceMilliseconds;
  for (;;) {
    try {
      database.exec('pragma busy_timeout = 0; begin immediate');
      return;
    } catch (error) {
      if (!isBusy(error)) throw error;
      if (performance.now() > deadline) throw new WriterBusyError(error);
    } finally {
      database.exec('pragma busy_timeout = 5000');
    }
    // Of uneven length, so that nobody is always too late.
    await sleep(1 + Math.random() * longestPause);
  }
}
