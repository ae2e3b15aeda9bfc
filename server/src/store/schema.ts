import type { Collection, KeyKind } from '@recruitment-feed/sdk/contract';
import type { Generated, Kysely } from 'kysely';
import type { DialogueTables } from './dialogue-tables.ts';
import type { ObjectColumns } from './object-columns.ts';
import type { WebhookTables } from './webhook-tables.ts';

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

export interface SavedSearchesTable extends ObjectColumns {
  organization_id: string;
  /** The number of the last change that its owner has seen. */
  seen_seq: number;
}

export interface CohortsTable extends ObjectColumns {
  college_id: string;
  /** The name of the major, folded: with level and year it stands once per college. */
  major: string;
  education_level: string;
  graduation_year: number;
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

export interface Schema extends DialogueTables, WebhookTables {
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
    kind: KeyKind;
    /** JSON array; empty for a publishable key. */
    scopes: string;
    /** The only organization that the key is for; null means any. */
    organization_id: string | null;
    /** Of an ephemeral key: the secret key that made it, and with which it ends. */
    parent_id: string | null;
    /** Null where a key holds until it is revoked. */
    expires_at: string | null;
  };
  /** Answers to requests that may be repeated under the same `Idempotency-Key`. */
  repeatable_answers: {
    key_id: string;
    idempotency_key: string;
    /** Hash of method, path and body. */
    fingerprint: string;
    /** The answer as JSON, sealed with the key of the request. */
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
  /** What only one process at a time does, and until when it has promised to. */
  leases: { name: string; holder: string; until: string };
  snapshots: { id: string; seq: number; created_at: string; expires_at: string };
  snapshot_parts: {
    snapshot_id: string;
    collection: Collection;
    count: number;
    bytes: number;
    sha256: string;
  };
  snapshot_chunks: { snapshot_id: string; collection: Collection; position: number; data: Uint8Array };
  organizations: OrganizationsTable;
  jobs: JobsTable;
  cooperations: CooperationsTable;
  posts: PostsTable;
  events: EventsTable;
  saved_searches: SavedSearchesTable;
  /** What a job asks for and is about, folded, with its spelling. */
  job_terms: { job_id: string; kind: string; value: string; label: string };
  cohorts: CohortsTable;
  reports: ObjectColumns & { organization_id: string; published_at: string };
  event_attendance: {
    event_id: string;
    organization_id: string;
    status: 'going' | 'interested';
    people: number | null;
    at: string;
  };
  presence: { process_id: string; event_id: string; viewers: number; at: string };
  event_peaks: { event_id: string; viewers: number };
  media: { id: string; created_at: string; organization_id: string; body: string };
  media_files: {
    media_id: string;
    /** 0 for the picture in full. */
    position: number;
    name: string;
    /** Its name in the media store; pictures that are the same share it. */
    file: string;
    width: number;
    height: number;
    mime: string;
    bytes: number;
  };
  post_media: { post_id: string; media_id: string };
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
