import { CompiledQuery, type Dialect, type Driver, PostgresDialect, type QueryCompiler } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import { lockWriter } from './writer-lock.ts';

const lockTimeoutMilliseconds = 10_000;
const connectTimeoutMilliseconds = 10_000;

/** Opens a PostgreSQL database as a Kysely dialect, with a pool of connections. */
export function postgresDialect(url: string): Dialect {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: connectTimeoutMilliseconds,
    lock_timeout: lockTimeoutMilliseconds,
    types: { getTypeParser },
  });
  // The pool replaces a connection that breaks while it is idle; unheard, the event would end the process.
  // https://node-postgres.com/apis/pool#error
  pool.on('error', () => {});
  const dialect = new PostgresDialect({ pool });
  return {
    createAdapter: () => dialect.createAdapter(),
    createDriver: () => withOneWriter(dialect.createDriver()),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => withoutNul(dialect.createQueryCompiler()),
  };
}

/** As `begin immediate` on SQLite: what a transaction reads stays true until it has written. */
function withOneWriter(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver);
  return Object.assign(driver, {
    beginTransaction: async (...[connection, settings]: Parameters<Driver['beginTransaction']>) => {
      await begin(connection, settings);
      if (settings.accessMode === 'read only') return;
      try {
        await connection.executeQuery(CompiledQuery.raw(lockWriter));
      } catch (error) {
        await driver.rollbackTransaction(connection);
        throw error;
      }
    },
  });
}

/** Texts on PostgreSQL have no U+0000: https://www.postgresql.org/docs/current/datatype-character.html */
function withoutNul(compiler: QueryCompiler): QueryCompiler {
  const compile = compiler.compileQuery.bind(compiler);
  const replace = (value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value);
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
