import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

/** Adds the list of rooms that the media server still has to close. */
export const rooms: Migration = {
  number: 10,
  name: 'rooms',
  async up(db) {
    const { text, byKey } = columnTypes[engineOf(db)];
    await sql
      .raw(
        `create table rooms_to_close (
          call_id ${text} primary key references calls (id) on delete cascade, since ${text} not null
        ) ${byKey}`,
      )
      .execute(db);
  },
};
