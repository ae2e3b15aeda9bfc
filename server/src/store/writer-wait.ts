import type { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDialect,
} from 'kysely';
import { mayWait } from './no-waiting.ts';
import { isBusy } from './sqlite-busy.ts';
import { createTurns } from './turns.ts';
import { WriterBusyError } from './writer-busy.ts';

/** As long as a writer waits on PostgreSQL. */
const patienceMilliseconds = 10_000;
const longestPause = 10;

/**
 * Begins every transaction that does not only read as a writer. For writers of other processes it waits without holding
 * up this one, which SQLite's own waiting would; so does a statement outside of any transaction. Whoever waits leaves
 * the connection to those who read meanwhile.
 *
 * A transaction that reads before it writes, begun as SQLite begins one, fails at once when another process writes
 * meanwhile: https://www.sqlite.org/lang_transaction.html#immediate
 */
export function waitingForWriter(dialect: SqliteDialect, database: DatabaseSync): Dialect {
  return {
    createAdapter: () => new AdapterWithoutTurns(),
    createDriver: () => patientDriver(dialect.createDriver(), database),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
  };
}

/** Kysely's own turns last as long as the connection is held: ours take their place. */
class AdapterWithoutTurns extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}

function patientDriver(driver: Driver, database: DatabaseSync): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  const patient = new WeakSet<DatabaseConnection>();
  const turns = createTurns();

  /** @throws WriterBusyError where others have written for too long. */
  async function patiently<Result>(run: () => Promise<Result>): Promise<Result> {
    const deadline = performance.now() + (mayWait() ? patienceMilliseconds : 0);
    for (;;) {
      try {
        return await run();
      } catch (error) {
        if (!isBusy(error)) throw error;
        if (performance.now() >= deadline) throw new WriterBusyError(error);
      }
      const isBetweenTransactions = !database.isTransaction;
      if (isBetweenTransactions) turns.pass();
      // Of uneven length, so that nobody is always too late.
      await sleep(1 + Math.random() * longestPause);
      if (isBetweenTransactions) await turns.take();
    }
  }

  return Object.assign(driver, {
    async acquireConnection(...options: Parameters<Driver['acquireConnection']>) {
      await turns.take();
      const connection = await acquire(...options);
      if (patient.has(connection)) return connection;
      patient.add(connection);
      const execute = connection.executeQuery.bind(connection);
      return Object.assign(connection, {
        executeQuery: (...query: Parameters<typeof execute>) => patiently(() => execute(...query)),
      });
    },
    async releaseConnection() {
      turns.pass();
    },
    async beginTransaction(...[, { accessMode }]: Parameters<Driver['beginTransaction']>) {
      const begin = accessMode === 'read only' ? 'begin' : 'begin immediate';
      await patiently(async () => database.exec(begin));
    },
  });
}
