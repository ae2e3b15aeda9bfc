import { sql } from 'kysely';
import { type Engine, engineOf } from '../engine.ts';
import { type ColumnTypes, columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

const objectColumns = ({ text }: ColumnTypes) => `
  id ${text} primary key,
  rev integer not null,
  created_at ${text} not null,
  updated_at ${text} not null,
  body ${text} not null`;

const search: Record<Engine, string[]> = {
  sqlite: [
    `create table search_documents (number integer primary key, object_id text not null unique)`,
    // Contentless: only which document has which token is kept. What a token is, we decide before.
    `create virtual table search_tokens using fts5(
      tokens, content='', contentless_delete=1, detail=none, tokenize="ascii tokenchars '+#.'"
    )`,
  ],
  postgres: [
    `create table search_documents (object_id text collate "C" primary key, tokens tsvector not null)`,
    `create index search_documents_tokens on search_documents using gin (tokens)`,
  ],
};

function statements(engine: Engine): string[] {
  const types = columnTypes[engine];
  const { text, numbered, byKey } = types;
  return [
    `create table settings (name ${text} primary key, value ${text} not null)`,

    `create table keys (
    id ${text} primary key, name ${text} not null, hash ${text} not null unique, hint ${text} not null,
    origins ${text} not null, created_at ${text} not null, revoked_at ${text}
  )`,

    `create table changes (
    seq ${numbered},
    collection ${text} not null, object_id ${text} not null, rev integer not null, op ${text} not null, at ${text} not null
  )`,
    `create index changes_of_object on changes (object_id, seq)`,

    ...search[engine],

    `create table organizations (${objectColumns(types)},
    kind ${text} not null, country ${text}, region ${text}, ref ${text} not null, names ${text} not null
  )`,
    `create index organizations_newest on organizations (created_at desc, id desc)`,

    `create table jobs (${objectColumns(types)},
    status ${text} not null, posted_at ${text} not null, closed_at ${text}, deleted_at ${text},
    organization_id ${text} not null references organizations (id),
    publisher_id ${text} references organizations (id),
    source_system ${text}, source_board ${text}, source_id ${text}, digest ${text}, original ${text}, description ${text}
  )`,
    `create index jobs_newest on jobs (posted_at desc, id desc) where deleted_at is null`,
    `create index jobs_of_organization on jobs (organization_id, posted_at desc, id desc)`,
    `create index jobs_of_publisher on jobs (publisher_id) where publisher_id is not null`,
    `create index jobs_of_board on jobs (source_system, source_board)`,
    `create index jobs_closed on jobs (closed_at) where status = 'closed' and deleted_at is null`,
    `create table job_places (
    job_id ${text} not null references jobs (id) on delete cascade, country ${text}, region ${text}
  )`,
    `create index job_places_of_job on job_places (job_id, country, region)`,
    `create table job_employment_types (
    job_id ${text} not null references jobs (id) on delete cascade, employment_type ${text} not null,
    primary key (job_id, employment_type)
  ) ${byKey}`,

    `create table cooperations (${objectColumns(types)},
    enterprise_id ${text} not null references organizations (id),
    college_id ${text} not null references organizations (id),
    status ${text} not null, started_at ${text} not null
  )`,
    `create index cooperations_newest on cooperations (started_at desc, id desc)`,
    `create index cooperations_of_college on cooperations (college_id, status, enterprise_id)`,
    `create index cooperations_of_enterprise on cooperations (enterprise_id)`,
    `create table cooperation_kinds (
    cooperation_id ${text} not null references cooperations (id) on delete cascade, kind ${text} not null,
    primary key (cooperation_id, kind)
  ) ${byKey}`,

    `create table posts (${objectColumns(types)},
    organization_id ${text} not null references organizations (id), topic ${text} not null, published_at ${text} not null
  )`,
    `create index posts_newest on posts (published_at desc, id desc)`,
    `create index posts_of_organization on posts (organization_id, published_at desc, id desc)`,

    `create table events (${objectColumns(types)},
    kind ${text} not null, status ${text} not null, starts_at ${text} not null
  )`,
    `create index events_newest on events (starts_at desc, id desc)`,
    `create table event_hosts (
    event_id ${text} not null references events (id) on delete cascade, position integer not null,
    organization_id ${text} not null references organizations (id),
    primary key (event_id, position)
  ) ${byKey}`,
    `create index event_hosts_of_organization on event_hosts (organization_id)`,
  ];
}

export const initial: Migration = {
  number: 1,
  name: 'initial',
  async up(db) {
    for (const statement of statements(engineOf(db))) await sql.raw(statement).execute(db);
  },
};
