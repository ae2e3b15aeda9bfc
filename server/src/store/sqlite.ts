import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Dialect, SqliteDialect, type SqliteStatement } from 'kysely';
import { tellingCommits } from './commits.ts';
import { sqliteCommits } from './commits-sqlite.ts';
import { fillFromImage, givingImages } from './database-image.ts';
import { waitingForWriter } from './writer-wait.ts';

/** Opens a SQLite database as a Kysely dialect, with what an image holds where one is given. */
export function sqliteDialect(file: string, image?: Uint8Array): Dialect {
  const database = new DatabaseSync(file);
  if (image) fillFromImage(database, image);
  // Durable before acknowledged: https://www.sqlite.org/pragma.html#pragma_synchronous
  database.exec(
    'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on',
  );
  // From here on it is waited without holding up this process.
  database.exec('pragma busy_timeout = 0');
  const statements = new Map<string, SqliteStatement>();
  const dialect = new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        const known = statements.get(sql);
        if (known) return known;
        if (statements.size >= maxStatements) statements.clear();
        const statement = adapt(database.prepare(sql));
        statements.set(sql, statement);
        return statement;
      },
    },
  });
  const waiting = waitingForWriter(dialect, database);
  return tellingCommits(givingImages(waiting, database), sqliteCommits(database, file));
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
