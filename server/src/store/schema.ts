import type { Collection } from '@recruitment-feed/sdk/contract';
import type { Generated, Kysely } from 'kysely';

/** What every kept object has; times are RFC 3339 in UTC with milliseconds, so that their text sorts. */
export interface ObjectColumns {
  id: string;
  rev: number;
  created_at: string;
  updated_at: string;
  /** The wire object as JSON, without what stands in columns and without embedded organizations. */
  body: string;
}

export interface OrganizationsTable extends ObjectColumns {
  kind: string;
  country: string | null;
  region: string | null;
  /** What other objects embed of it, as JSON. */
  ref: string;
  /** Every name it goes by, one per line, for the search of what it publishes. */
  names: string;
}

export interface JobsTable extends ObjectColumns {
  status: string;
  posted_at: string;
  closed_at: string | null;
  /** Set once a closed job is no longer told; the row stays, so that its source finds it again. */
  deleted_at: string | null;
  organization_id: string;
  publisher_id: string | null;
  source_system: string | null;
  source_board: string | null;
  source_id: string | null;
  /** Hash of the source's record, by which an importer sees that nothing changed. */
  digest: string | null;
  /** The source's record as JSON; never sent. */
  original: string | null;
  /** The description in all its languages as JSON: apart, because lists go without. */
  description: string | null;
}

export interface CooperationsTable extends ObjectColumns {
  enterprise_id: string;
  college_id: string;
  status: string;
  started_at: string;
}

export interface PostsTable extends ObjectColumns {
  organization_id: string;
  topic: string;
  published_at: string;
}

export interface EventsTable extends ObjectColumns {
  kind: string;
  status: string;
  starts_at: string;
}

/** What the search knows of an object beside its tokens. */
export interface SearchDocumentsTable {
  /** Higher for a later moment. */
  number: number;
  /** The first number of its moment. */
  moment: number;
  object_id: string;
  collection: string;
}

export interface Schema {
  migrations: { number: number; name: string; applied_at: string };
  settings: { name: string; value: string };
  keys: {
    id: string;
    name: string;
    hash: string;
    /** The first characters, by which a person tells keys apart. */
    hint: string;
    /** JSON array; empty means any. */
    origins: string;
    created_at: string;
    revoked_at: string | null;
    kind: 'publishable' | 'secret';
    /** JSON array; empty for a publishable key. */
    scopes: string;
    /** The only organization that the key writes for; null means any. */
    organization_id: string | null;
  };
  /** Answers to requests that may be repeated under the same `Idempotency-Key`. */
  repeatable_answers: {
    key_id: string;
    idempotency_key: string;
    /** Hash of method, path and body. */
    fingerprint: string;
    /** The answer as JSON. */
    answer: string;
    created_at: string;
  };
  changes: {
    seq: Generated<number>;
    collection: Collection;
    object_id: string;
    rev: number;
    op: 'upsert' | 'delete';
    at: string;
  };
  organizations: OrganizationsTable;
  jobs: JobsTable;
  cooperations: CooperationsTable;
  posts: PostsTable;
  events: EventsTable;
  search_documents: SearchDocumentsTable;
  /** The sets of values of each job; null where it has none. */
  job_facets: {
    number: number;
    status: string;
    employment_type: number | null;
    region: number | null;
    education: number | null;
    industry: number | null;
  };
  facet_sets: { id: Generated<number>; digest: string };
  facet_values: { facet: string; set_id: number; value: string };
  event_hosts: { event_id: string; position: number; organization_id: string };
}

/** The feed's database, or a transaction on it. */
export type FeedDatabase = Kysely<Schema>;
