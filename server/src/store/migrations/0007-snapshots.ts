import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

export const snapshots: Migration = {
  number: 7,
  name: 'snapshots',
  async up(db) {
    const { text, bytes, byKey } = columnTypes[engineOf(db)];
    const statements = [
      `create table leases (name ${text} primary key, holder ${text} not null, until ${text} not null)`,
      `create table snapshots (
        id ${text} primary key, seq bigint not null, created_at ${text} not null, expires_at ${text} not null
      )`,
      `create table snapshot_parts (
        snapshot_id ${text} not null references snapshots (id) on delete cascade, collection ${text} not null,
        count integer not null, bytes bigint not null, sha256 ${text} not null,
        primary key (snapshot_id, collection)
      ) ${byKey}`,
      // Written before their snapshot, which is there only when it is whole.
      `create table snapshot_chunks (
        snapshot_id ${text} not null, collection ${text} not null, position integer not null, data ${bytes} not null,
        primary key (snapshot_id, collection, position)
      )`,
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
