import { sql } from 'kysely';
import { type Engine, engineOf } from '../engine.ts';
import { columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

const documentColumns = (engine: Engine) => {
  const { text } = columnTypes[engine];
  return `
  moment bigint not null, object_id ${text} not null unique, collection ${text} not null`;
};

const documents: Record<Engine, string[]> = {
  sqlite: [
    `drop table search_tokens`,
    `create table search_documents (number integer primary key, ${documentColumns('sqlite')})`,
    // Contentless: only which document has which token is kept. What a token is, we decide before.
    `create virtual table search_tokens using fts5(
      tokens, content='', contentless_delete=1, detail=none, prefix='1', tokenize="ascii tokenchars '+#.:_-='"
    )`,
  ],
  postgres: [
    `create table search_documents (
      number bigint primary key, ${documentColumns('postgres')}, tokens tsvector not null
    )`,
    // What waits to be sorted in is read by every search, so little may wait.
    `create index search_documents_tokens on search_documents using gin (tokens)
      with (gin_pending_list_limit = 512)`,
  ],
};

function statements(engine: Engine): string[] {
  const { text, numbered } = columnTypes[engine];
  // On SQLite only this type makes the number the place of the row itself.
  const number = engine === 'sqlite' ? 'integer' : 'bigint';
  return [
    `drop table search_documents`,
    ...documents[engine],
    `create index search_documents_newest on search_documents (collection, number)`,
    // One narrow row per job, which names the set of its values in each facet; equal sets are kept once.
    `create table facet_sets (id ${numbered}, digest ${text} not null unique)`,
    `create table facet_values (
      facet ${text} not null, set_id bigint not null references facet_sets (id), value ${text} not null
    )`,
    `create index facet_values_of_set on facet_values (facet, set_id)`,
    `create table job_facets (
      number ${number} primary key references search_documents (number) on delete cascade on update cascade,
      status ${text} not null, employment_type bigint, region bigint, education bigint, industry bigint
    )`,
    ...['employment_type', 'region', 'education', 'industry'].map(
      (facet) => `create index job_facets_by_${facet} on job_facets (${facet}, status)`,
    ),
    // Filters read the labels of the search documents instead.
    `drop table job_places`,
    `drop table job_employment_types`,
    `drop table cooperation_kinds`,
    `insert into settings (name, value) values ('search_index', 'incomplete')`,
  ];
}

/** Search documents in the order of their moments; they are made of the objects again after the migrations. */
export const search: Migration = {
  number: 6,
  name: 'search',
  async up(db) {
    for (const statement of statements(engineOf(db))) await sql.raw(statement).execute(db);
  },
};
