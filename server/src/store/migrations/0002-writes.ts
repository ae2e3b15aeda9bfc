import { sql } from 'kysely';
import type { Migration } from './migration.ts';

const statements = [
  `alter table keys add column kind text not null default 'publishable'`,
  `alter table keys add column scopes text not null default '[]'`,
  `alter table keys add column organization_id text references organizations (id)`,
  `create table repeatable_answers (
    key_id text not null, idempotency_key text not null,
    fingerprint text not null, answer text not null, created_at text not null,
    primary key (key_id, idempotency_key)
  )`,
  `create index repeatable_answers_oldest on repeatable_answers (created_at)`,
];

export const writes: Migration = {
  number: 2,
  name: 'writes',
  async up(db) {
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
