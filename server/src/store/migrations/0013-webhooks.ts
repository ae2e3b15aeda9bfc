import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

export const webhooks: Migration = {
  number: 13,
  name: 'webhooks',
  async up(db) {
    const { text } = columnTypes[engineOf(db)];
    const statements = [
      `create table webhooks (
        id ${text} primary key, rev integer not null, created_at ${text} not null, updated_at ${text} not null,
        body ${text} not null, organization_id ${text} not null references organizations (id),
        status ${text} not null, secret ${text} not null, previous_secret ${text}, previous_secret_until ${text},
        queued_seq bigint not null, failures integer not null, paused_until ${text},
        claimed_by ${text}, claimed_until ${text} not null
      )`,
      `create index webhooks_of_organization on webhooks (organization_id, created_at desc, id desc)`,
      `create table webhook_deliveries (
        id ${text} primary key, webhook_id ${text} not null references webhooks (id) on delete cascade,
        created_at ${text} not null, type ${text} not null, collection ${text}, object_id ${text}, object_rev integer,
        status ${text} not null, attempts integer not null, next_attempt_at ${text}, last_attempt_at ${text},
        last_status integer, last_failure ${text}
      )`,
      `create index webhook_deliveries_by_time on webhook_deliveries (webhook_id, created_at desc, id desc)`,
      // Pending ones alone have a next attempt.
      `create index webhook_deliveries_due on webhook_deliveries (webhook_id, next_attempt_at)
        where next_attempt_at is not null`,
    ];
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
