import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { type ColumnTypes, columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

function statements({ text, byKey }: ColumnTypes): string[] {
  const objectColumns = `
    id ${text} primary key,
    rev integer not null,
    created_at ${text} not null,
    updated_at ${text} not null,
    body ${text} not null`;
  return [
    `create table conversations (${objectColumns}, last_number integer not null)`,

    `create table conversation_parties (
    conversation_id ${text} not null references conversations (id),
    organization_id ${text} not null references organizations (id),
    position integer not null, active_at ${text} not null,
    read_number integer not null, read_message_id ${text}, read_at ${text},
    primary key (conversation_id, organization_id)
  ) ${byKey}`,
    `create index conversations_of_party
    on conversation_parties (organization_id, active_at desc, conversation_id desc)`,

    `create table messages (${objectColumns},
    conversation_id ${text} not null references conversations (id), number integer not null,
    sender_id ${text} not null references organizations (id),
    client_id ${text} not null, fingerprint ${text}, deleted_at ${text},
    unique (conversation_id, number),
    unique (conversation_id, sender_id, client_id)
  )`,

    `create table calls (${objectColumns},
    conversation_id ${text} not null references conversations (id), status ${text} not null
  )`,
    `create index calls_newest on calls (conversation_id, created_at desc, id desc)`,
    `create unique index calls_going_on on calls (conversation_id) where status <> 'ended'`,
  ];
}

export const dialogue: Migration = {
  number: 4,
  name: 'dialogue',
  async up(db) {
    for (const statement of statements(columnTypes[engineOf(db)])) await sql.raw(statement).execute(db);
  },
};
