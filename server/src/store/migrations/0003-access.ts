import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { type ColumnTypes, columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

const statements = ({ text }: ColumnTypes) => [
  `alter table keys add column parent_id ${text} references keys (id)`,
  `alter table keys add column expires_at ${text}`,
  `create index keys_newest on keys (created_at desc, id desc)`,
  `create index keys_of_organization on keys (organization_id)`,
  `create index keys_expiring on keys (expires_at) where expires_at is not null`,

  // Kept in the clear until now; from here on they are sealed.
  `delete from repeatable_answers`,

  `create table saved_searches (
    id ${text} primary key, rev integer not null, created_at ${text} not null, updated_at ${text} not null,
    body ${text} not null,
    organization_id ${text} not null references organizations (id), seen_seq bigint not null
  )`,
  `create index saved_searches_of_organization on saved_searches (organization_id, created_at desc, id desc)`,
];

export const access: Migration = {
  number: 3,
  name: 'access',
  async up(db) {
    for (const statement of statements(columnTypes[engineOf(db)])) await sql.raw(statement).execute(db);
  },
};
