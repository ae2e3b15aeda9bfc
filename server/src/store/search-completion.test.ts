import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { cooperation, daysLater, job, now, organization, post } from '../testing/samples.ts';
import { insertCooperation, listCooperations } from './cooperations.ts';
import { createCursors } from './cursor.ts';
import type { FeedDatabase } from './database.ts';
import { engineOf } from './engine.ts';
import { listJobs } from './job-list.ts';
import { deleteJob } from './job-write.ts';
import { closeJob, insertJob, putJobs } from './jobs.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { insertOrganization, listOrganizations } from './organizations.ts';
import { insertPost, listPosts } from './posts.ts';
import { completeSearch } from './search-completion.ts';

const cursors = createCursors('secret');

/** Everything that is found of each collection by one word, as it is told. */
async function found(db: FeedDatabase) {
  return [
    await listJobs(db, { q: '杭叉', facets: ['region', 'employmentType'] }, cursors),
    await listJobs(db, { status: ['closed'] }, cursors),
    await listPosts(db, { q: '杭叉', topic: ['recruitment'] }, cursors),
    await listCooperations(db, { q: '杭叉', kind: ['internship-base'] }, cursors),
    await listOrganizations(db, { q: '杭叉', region: ['CN'] }, cursors),
  ].map(({ nextCursor: _, ...page }) => page);
}

/** Takes a database back to how the program before the migration had left its search. */
async function forget(db: FeedDatabase): Promise<void> {
  const ours = ['job_facets', 'facet_values', 'search_documents', 'facet_sets'];
  const tables = {
    sqlite: ['search_tokens', ...ours],
    postgres: ours,
  };
  for (const table of tables[engineOf(db)]) await db.schema.dropTable(table).execute();
  const old = [
    'search_documents (id text)',
    'job_places (id text)',
    'job_employment_types (id text)',
    'cooperation_kinds (id text)',
  ];
  if (engineOf(db) === 'sqlite') old.push('search_tokens (id text)');
  for (const table of old) await sql.raw(`create table ${table}`).execute(db);
  await db.deleteFrom('migrations').where('number', '>=', 6).execute();
}

test('after the migration everything is found as before it, and what is deleted is not', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization({ location: { region: 'CN-ZJ' } }), now);
  const college = await insertOrganization(db, organization({ kind: 'college', name: '学院' }), now);
  const dated = Array.from({ length: 600 }, (_, index) =>
    job(employer, { postedAt: daysLater(-index).toISOString() }),
  );
  await putJobs(
    db,
    dated.map((write) => ({ write })),
    now,
  );
  const closed = await insertJob(db, job(employer, { locations: [{ region: 'CN-LN' }] }), now);
  await closeJob(db, closed, { reason: 'filled', at: now });
  const deleted = await insertJob(db, job(employer, { postedAt: daysLater(1).toISOString() }), now);
  await deleteJob(db, deleted, now);
  await insertPost(db, post(employer), now);
  await insertCooperation(db, cooperation(employer, college), now);
  const before = await found(db);
  expect(before.every(({ data }) => data.length > 0)).toBe(true);

  await forget(db);
  await migrate(
    db,
    migrations.filter(({ number }) => [1, 2, 6, 12].includes(number)),
  );
  expect(await listJobs(db, {}, cursors)).toMatchObject({ data: [] });
  await completeSearch(db);
  expect(await found(db)).toEqual(before);
}, 60_000);
