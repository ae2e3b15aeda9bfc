import { sql } from 'kysely';
import { engineOf } from '../engine.ts';
import { type ColumnTypes, columnTypes } from './column-types.ts';
import type { Migration } from './migration.ts';

const statements = ({ text, byKey }: ColumnTypes) => [
  `create table cohorts (
    id ${text} primary key, rev integer not null, created_at ${text} not null, updated_at ${text} not null,
    body ${text} not null,
    college_id ${text} not null references organizations (id),
    major ${text} not null, education_level ${text} not null, graduation_year integer not null
  )`,
  `create index cohorts_newest on cohorts (created_at desc, id desc)`,
  `create unique index cohorts_once on cohorts (college_id, graduation_year, education_level, major)`,

  `create table event_attendance (
    event_id ${text} not null references events (id) on delete cascade,
    organization_id ${text} not null references organizations (id),
    status ${text} not null, people integer, at ${text} not null,
    primary key (event_id, organization_id)
  ) ${byKey}`,

  `create table reports (
    id ${text} primary key, rev integer not null, created_at ${text} not null, updated_at ${text} not null,
    body ${text} not null,
    organization_id ${text} not null references organizations (id), published_at ${text} not null
  )`,
  `create index reports_newest on reports (published_at desc, id desc)`,

  `create table presence (
    event_id ${text} not null, process_id ${text} not null, viewers integer not null, at ${text} not null,
    primary key (event_id, process_id)
  ) ${byKey}`,
  `create table event_peaks (
    event_id ${text} primary key references events (id) on delete cascade, viewers integer not null
  ) ${byKey}`,

  `create table media (
    id ${text} primary key, created_at ${text} not null,
    organization_id ${text} not null references organizations (id), body ${text} not null
  )`,
  `create index media_oldest on media (created_at)`,
  `create table media_files (
    media_id ${text} not null references media (id), position integer not null,
    name ${text} not null, file ${text} not null, width integer not null, height integer not null,
    mime ${text} not null, bytes integer not null,
    primary key (media_id, position)
  ) ${byKey}`,
  `create index media_files_of_file on media_files (file)`,
  `create table post_media (
    media_id ${text} not null references media (id),
    post_id ${text} not null references posts (id) on delete cascade,
    primary key (media_id, post_id)
  ) ${byKey}`,
  `create index post_media_of_post on post_media (post_id)`,

  `create table job_terms (
    job_id ${text} not null references jobs (id) on delete cascade,
    kind ${text} not null, value ${text} not null, label ${text} not null,
    primary key (job_id, kind, value)
  ) ${byKey}`,
  `create index jobs_posted on jobs (posted_at, id)`,
];

/** The terms of a job that was written before they were kept. */
export const gatherings: Migration = {
  number: 5,
  name: 'gatherings',
  async up(db) {
    for (const statement of statements(columnTypes[engineOf(db)])) await sql.raw(statement).execute(db);
  },
};
