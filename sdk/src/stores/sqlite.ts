/**
 * Where a mirror keeps its objects: in SQLite.
 * @module
 */

import type { MirrorStore } from '../client/mirror/store.ts';
import type { Change } from '../contract/sync.ts';

/** What the store needs of a database: `DatabaseSync` of `node:sqlite` has it, and its like. */
export interface SqliteDatabase {
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: SqliteValue[]): unknown; get(...values: SqliteValue[]): unknown };
}
type SqliteValue = string | number;

const table = (name: string) => `create table if not exists ${name} (
  collection text not null, id text not null, rev integer not null, object text not null,
  primary key (collection, id)) without rowid`;

/**
 * Creates a store in an SQLite database that is handed in. Readers find the objects in the table `feed_objects`
 * (`collection`, `id`, `rev`, and `object` as JSON); a reload is one transaction to them. The database must not be in
 * a transaction of somebody else's when the mirror writes: give the mirror a connection of its own.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from 'node:sqlite';
 * import { createFeed } from '@recruitment-feed/sdk';
 * import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';
 *
 * const database = new DatabaseSync('feed.db');
 * await createFeed({ baseUrl: 'https://feed.example.org' }).mirror({ store: sqliteStore(database) });
 * console.log(database.prepare("select count(*) from feed_objects where collection = 'jobs'").get());
 * ```
 */
export function sqliteStore(database: SqliteDatabase): MirrorStore {
  database.exec(`${table('feed_objects')}; ${table('feed_staged_objects')};
    create table if not exists feed_cursor (only integer primary key check (only = 1), cursor text not null)`);
  const shown = writerOf(database, 'feed_objects');
  const staged = writerOf(database, 'feed_staged_objects');
  const readCursor = database.prepare('select cursor from feed_cursor');
  const writeCursor = database.prepare('insert or replace into feed_cursor (only, cursor) values (1, ?)');

  function atOnce(work: () => void): void {
    database.exec('begin immediate');
    try {
      work();
      database.exec('commit');
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  }

  return {
    async cursor() {
      return (readCursor.get() as { cursor: string } | undefined)?.cursor;
    },
    async apply(changes, cursor) {
      atOnce(() => {
        shown(changes);
        writeCursor.run(cursor);
      });
    },
    async beginReload() {
      database.exec('delete from feed_staged_objects');
    },
    async stage(changes) {
      atOnce(() => staged(changes));
    },
    async finishReload(cursor) {
      atOnce(() => {
        database.exec(`delete from feed_objects;
          insert into feed_objects select * from feed_staged_objects;
          delete from feed_staged_objects`);
        writeCursor.run(cursor);
      });
    },
  };
}

function writerOf(database: SqliteDatabase, name: string): (changes: readonly Change[]) => void {
  const upsert = database.prepare(`insert into ${name} (collection, id, rev, object) values (?, ?, ?, ?)
    on conflict (collection, id) do update set rev = excluded.rev, object = excluded.object
    where excluded.rev > ${name}.rev`);
  const remove = database.prepare(`delete from ${name} where collection = ? and id = ? and rev <= ?`);
  return (changes) => {
    for (const change of changes) {
      const { collection, id, rev } = change;
      if (change.op === 'delete') remove.run(collection, id, rev);
      else upsert.run(collection, id, rev, JSON.stringify(change.object));
    }
  };
}
