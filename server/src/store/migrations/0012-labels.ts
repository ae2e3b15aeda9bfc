import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import type { Migration } from './migration.ts';

/**
 * Keeps the labels of a search document in the index of the newest ones too, so that PostgreSQL filters them without
 * reading the documents; no word has a colon. A row of an index has at most 2,704 bytes, so many labels stay out.
 * https://www.postgresql.org/docs/current/indexes-index-only-scans.html
 */
const statements = [
  `alter table search_documents add column labels tsvector`,
  `update search_documents set labels = array_to_tsvector(named.labels)
    from (
      select number, array_agg(token) as labels
      from (select number, unnest(tsvector_to_array(tokens)) as token from search_documents) as every_token
      where token like '%:%' group by number
    ) as named
    where named.number = search_documents.number and length(array_to_string(named.labels, ' ')) <= 1800`,
  `drop index search_documents_newest`,
  `create index search_documents_newest on search_documents (collection, number) include (object_id, labels)`,
];

/** Filters lists by an index alone on PostgreSQL; SQLite's index of tokens is quick enough. */
export const labels: Migration = {
  number: 12,
  name: 'labels',
  async up(db) {
    if (engineOf(db) === 'sqlite') return;
    for (const statement of statements) await sql.raw(statement).execute(db);
  },
};
