import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

/** Adds which room of the media server a call is in. */
export const callRooms: Migration = {
  number: 11,
  name: 'call-rooms',
  async up(db) {
    const { text, byKey } = columnTypes[engineOf(db)];
    await sql
      .raw(
        `create table call_rooms (
          call_id ${text} primary key references calls (id) on delete cascade,
          sid ${text} not null, opened_at ${text} not null
        ) ${byKey}`,
      )
      .execute(db);
  },
};
