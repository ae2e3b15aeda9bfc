/**
 * Where a mirror keeps its objects: in PostgreSQL.
 * @module
 */

import type { MirrorStore } from '../client/mirror/store.ts';

/** What the store needs of a database: a pool or a client of `pg` has it, and its like. */
export interface PostgresDatabase {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>;
}

const tables = [
  ...['feed_objects', 'feed_staged_objects'].map(
    (name) => `create table if not exists ${name} (
      collection text not null, id text not null, rev integer not null, object jsonb not null,
      primary key (collection, id))`,
  ),
  `create table if not exists feed_cursor (
    singleton integer primary key default 1 check (singleton = 1), cursor text not null)`,
];

/** One statement each, so that a pool, too, writes all of it or nothing. */
const write = (name: string) => `incoming as (
    select * from jsonb_to_recordset($1::jsonb) as change(collection text, op text, id text, rev integer, object jsonb)),
  removed as (
    delete from ${name} using incoming where op = 'delete' and incoming.rev >= ${name}.rev
      and (incoming.collection, incoming.id) = (${name}.collection, ${name}.id)),
  written as (
    insert into ${name} select collection, id, rev, object from incoming where op = 'upsert'
    on conflict (collection, id) do update set rev = excluded.rev, object = excluded.object
    where excluded.rev > ${name}.rev)`;
const moveCursor = (cursor: string) =>
  `insert into feed_cursor (cursor) values (${cursor}) on conflict (singleton) do update set cursor = excluded.cursor`;
const apply = `with ${write('feed_objects')} ${moveCursor('$2')}`;
const stage = `with ${write('feed_staged_objects')} select 1`;
const swap = `with removed as (
    delete from feed_objects where (collection, id) not in (select collection, id from feed_staged_objects)),
  written as (
    insert into feed_objects select collection, id, rev, object from feed_staged_objects
    on conflict (collection, id) do update set rev = excluded.rev, object = excluded.object
    where (feed_objects.rev, feed_objects.object) is distinct from (excluded.rev, excluded.object))
  ${moveCursor('$1')}`;

/**
 * Creates a store in a PostgreSQL database that is handed in. Readers find the objects in the table `feed_objects`
 * (`collection`, `id`, `rev`, and `object` as `jsonb`); a reload is one transaction to them. Text that `jsonb` cannot
 * hold (U+0000, half a surrogate pair) is kept as U+FFFD.
 *
 * @example
 * ```ts
 * import { createFeed } from '@recruitment-feed/sdk';
 * import { type PostgresDatabase, postgresStore } from '@recruitment-feed/sdk/stores/postgres';
 *
 * declare const pool: PostgresDatabase;
 * await createFeed({ baseUrl: 'https://feed.example.org' }).mirror({ store: postgresStore(pool) });
 * console.log(await pool.query("select object->>'title' from feed_objects where collection = 'jobs'", []));
 * ```
 */
export function postgresStore(database: PostgresDatabase): MirrorStore {
  let prepared: Promise<void> | undefined;
  async function createTables() {
    for (const table of tables) await database.query(table, []);
  }
  async function run(text: string, ...values: string[]) {
    prepared ??= createTables().catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    await prepared;
    return database.query(text, values);
  }
  return {
    async cursor() {
      const [row] = (await run('select cursor from feed_cursor')).rows as { cursor: string }[];
      return row?.cursor;
    },
    async apply(changes, cursor) {
      await run(apply, toJson(changes), cursor);
    },
    async beginReload() {
      await run('delete from feed_staged_objects');
    },
    async stage(changes) {
      await run(stage, toJson(changes));
    },
    async finishReload(cursor) {
      await run(swap, cursor);
      await run('delete from feed_staged_objects');
    },
  };
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '\uFFFD') : part,
  );
}
