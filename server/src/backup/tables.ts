import { sql } from 'kysely';
import { engineOf } from '../store/engine.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { leftOut, type Value } from './format.ts';

export interface Table {
  table: string;
  columns: string[];
}

const rowsPerRead = 1000;

/** Resolves with the tables of a backup, each after those that it refers to. */
export async function backedUpTables(db: FeedDatabase): Promise<Table[]> {
  const found = (await db.introspection.getTables())
    .filter(({ name, isView }) => !isView && !leftOut.has(name) && !/^(sqlite_|search_tokens)/.test(name))
    .map(({ name, columns }) => ({ table: name, columns: columns.map((column) => column.name) }));
  const parents = Map.groupBy(await references(db), ({ child }) => child);
  const ordered = new Map<string, Table>();
  const visit = (table: Table) => {
    for (const { parent } of parents.get(table.table) ?? []) {
      const other = found.find((one) => one.table === parent && one !== table);
      if (other && !ordered.has(parent)) visit(other);
    }
    ordered.set(table.table, table);
  };
  for (const table of found) if (!ordered.has(table.table)) visit(table);
  return [...ordered.values()];
}

/** Which table refers to which. */
async function references(db: FeedDatabase): Promise<{ child: string; parent: string }[]> {
  const query =
    engineOf(db) === 'postgres'
      ? sql<{ child: string; parent: string }>`
          select child.relname as child, parent.relname as parent from pg_constraint
          join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
          where contype = 'f' and connamespace = current_schema()::regnamespace`
      : sql<{ child: string; parent: string }>`
          select child.name as child, key."table" as parent
          from sqlite_schema child join pragma_foreign_key_list(child.name) key where child.type = 'table'`;
  return (await query.execute(db)).rows;
}

/** Reads the rows of a table in a transaction, some at a time. */
export function readRows(trx: FeedDatabase, { table, columns }: Table): AsyncGenerator<Value[]> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  return read(trx, sql`select ${names} from ${sql.table(table)}`.compile(trx).sql, columns);
}

type Row = Record<string, Value>;

async function* read(trx: FeedDatabase, query: string, columns: string[]): AsyncGenerator<Value[]> {
  for await (const row of engineOf(trx) === 'postgres' ? byCursor(trx, query) : byIteration(trx, query))
    yield columns.map((column) => row[column] ?? null);
}

/** https://www.postgresql.org/docs/current/sql-declare.html */
async function* byCursor(trx: FeedDatabase, query: string): AsyncGenerator<Row> {
  await sql.raw(`declare backup no scroll cursor for ${query}`).execute(trx);
  for (let more = true; more; ) {
    const { rows } = await sql.raw<Row>(`fetch ${rowsPerRead} from backup`).execute(trx);
    yield* rows;
    more = rows.length === rowsPerRead;
  }
  await sql`close backup`.execute(trx);
}

async function* byIteration(trx: FeedDatabase, query: string): AsyncGenerator<Row> {
  yield* trx
    .selectFrom(sql<Row>`(${sql.raw(query)})`.as('read'))
    .selectAll()
    .stream() as AsyncIterable<Row>;
}
