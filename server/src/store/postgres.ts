import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresDialect,
  type QueryCompiler,
} from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { UnavailableError } from '../errors.ts';
import { tellingCommits } from './commits.ts';
import { postgresCommits } from './commits-postgres.ts';
import { DatabaseUnreachableError } from './database-unreachable.ts';
import { mayWait } from './no-waiting.ts';
import { PreparingClient } from './preparing-client.ts';
import { WriterBusyError } from './writer-busy.ts';
import { lockWriter, tryLockWriter } from './writer-lock.ts';

const lockTimeoutMilliseconds = 10_000;
const connectTimeoutMilliseconds = 10_000;

/**
 * Compiling takes longer than our longest query.
 * https://www.postgresql.org/docs/current/runtime-config-query.html
 */
const options = '-c jit=off';

/**
 * Connects to a PostgreSQL database. Resolves with it as a Kysely dialect that has a pool of connections.
 *
 * @throws DatabaseUnreachableError
 */
export async function connectPostgres(url: string): Promise<Dialect> {
  const pool = new Pool({
    Client: PreparingClient,
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMilliseconds,
    lock_timeout: lockTimeoutMilliseconds,
    options,
    types: { getTypeParser },
  });
  // The pool replaces a connection that breaks while it is idle; unheard, the event would end the process.
  // https://node-postgres.com/apis/pool#error
  pool.on('error', () => {});
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw new DatabaseUnreachableError(url, error);
  }
  const dialect = new PostgresDialect({ pool });
  const ours: Dialect = {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => withPatience(withOneWriter(dialect.createDriver())),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => withoutNul(dialect.createQueryCompiler()),
  };
  return tellingCommits(ours, postgresCommits(url));
}

/** Where every connection is in use for too long, or there is none to be had, the caller tries again. */
function withPatience(driver: Driver): Driver {
  const acquire = driver.acquireConnection.bind(driver);
  return Object.assign(driver, {
    acquireConnection: (...options: Parameters<Driver['acquireConnection']>) =>
      acquire(...options).catch((error: unknown) => {
        throw new UnavailableError('The database takes no further request now.', 1, error);
      }),
  });
}

/** As `begin immediate` on SQLite: what a transaction reads stays true until it has written. */
function withOneWriter(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  return Object.assign(driver, {
    beginTransaction: async (...[connection, settings]: Parameters<Driver['beginTransaction']>) => {
      await begin(connection, settings);
      if (settings.accessMode === 'read only') return;
      try {
        if (!mayWait()) await requireNoWriter(connection);
        await connection.executeQuery(CompiledQuery.raw(lockWriter));
      } catch (error) {
        await driver.rollbackTransaction(connection);
        throw isLockTimeout(error) ? new WriterBusyError(error) : error;
      }
    },
  });
}

/** Takes the lock at once, or not at all; who has it may take it again. */
async function requireNoWriter(connection: DatabaseConnection): Promise<void> {
  const { rows } = await connection.executeQuery<{ locked: boolean }>(CompiledQuery.raw(tryLockWriter));
  if (!rows[0]?.locked) throw new WriterBusyError();
}

/** lock_not_available, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const lockNotAvailable = '55P03';

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === lockNotAvailable;
}

/** Texts on PostgreSQL have no U+0000: https://www.postgresql.org/docs/current/datatype-character.html */
function withoutNul(compiler: QueryCompiler): QueryCompiler {
  const compile = compiler.compileQuery.bind(compiler);
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    return typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value;
  };
  return {
    compileQuery: (...question) => {
      const query = compile(...question);
      return { ...query, parameters: query.parameters.map(replace) };
    },
  };
}

type GetTypeParser = NonNullable<PoolConfig['types']>['getTypeParser'];

/** Counts and numbers of the change log stay far below 2^53. */
const getTypeParser: GetTypeParser = (type, format) =>
  Number(type) === types.builtins.INT8 ? Number : types.getTypeParser(type, format);
