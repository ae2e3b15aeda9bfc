import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { SqliteDialect, type SqliteStatement } from 'kysely';

/** Opens a SQLite database as a Kysely dialect. */
export function sqliteDialect(file: string): SqliteDialect {
  const database = new DatabaseSync(file);
  // Durable before acknowledged: https://www.sqlite.org/pragma.html#pragma_synchronous
  database.exec(
    'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on',
  );
  const statements = new Map<string, SqliteStatement>();
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(text) {
        // A deferred transaction that reads before it writes fails at once when another process writes meanwhile.
        const sql = text === 'begin' ? 'begin immediate' : text;
        const known = statements.get(sql);
        if (known) return known;
        if (statements.size >= maxStatements) statements.clear();
        const statement = adapt(database.prepare(sql));
        statements.set(sql, statement);
        return statement;
      },
    },
  });
}

const maxStatements = 500;

function adapt(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
    run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
    iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
  };
}
