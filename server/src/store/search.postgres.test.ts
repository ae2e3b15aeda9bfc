import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, inject, test, vi } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { openDatabase } from './database.ts';
import { listJobs } from './job-list.ts';
import { insertJob, putJobs } from './jobs.ts';
import { insertOrganization } from './organizations.ts';
import { refreshStatistics } from './statistics.ts';

const cursors = createCursors('secret');
const words = [
  'C++',
  'c#',
  '.NET',
  'node.js',
  'Ｎｏｄｅ',
  '机械',
  '工程师',
  '械工',
  '推',
  '荐系统',
  'カタ',
  'Ingénieur',
  "o'brien",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 5 })
  .chain((parts) => fc.constantFrom(' ', '').map((between) => parts.join(between)));

describe.skipIf(inject('postgresServer') === undefined)('search', () => {
  test('finds the same on PostgreSQL as on SQLite', async () => {
    const databases = [await openTestDatabase(), await openDatabase('memory')];
    for (const db of databases) await insertOrganization(db, organization({ id: 'org_1' }), now);
    let titled = 0;
    await fc.assert(
      fc.asyncProperty(text, text, async (title, q) => {
        const id = `job_${titled++}`;
        const hits: string[][] = [];
        for (const db of databases) {
          await insertJob(db, job('org_1', { id, title }), now);
          const { data } = await listJobs(db, { q, limit: 100 }, cursors);
          hits.push(data.map((found) => found.id));
        }
        expect(hits[0]).toEqual(hits[1]);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('filters the same on PostgreSQL as on SQLite, before and after PostgreSQL knows what is frequent', async () => {
    const databases = [await openTestDatabase(), await openDatabase('memory')];
    for (const db of databases) {
      await insertOrganization(db, organization({ id: 'org_1' }), now);
      await putJobs(db, labelledJobs(), now);
    }
    const filters = fc.record({
      status: fc.option(
        fc.constant('open' as const).map((value) => [value]),
        { nil: undefined },
      ),
      region: fc.option(fc.subarray(regions, { minLength: 1 }), { nil: undefined }),
      employmentType: fc.option(fc.subarray(types, { minLength: 1 }), { nil: undefined }),
      industry: fc.option(
        fc.constantFrom('rare', 'frequent').map((value) => [value]),
        { nil: undefined },
      ),
      q: fc.option(fc.constantFrom('机械', '焊'), { nil: undefined }),
      limit: fc.constantFrom(1, 20, 100),
    });
    const isTheSame = fc.asyncProperty(filters, async (filter) => {
      const [ours, theirs] = await Promise.all(
        databases.map(async (db) => (await listJobs(db, filter, cursors)).data.map(({ id }) => id)),
      );
      expect(ours).toEqual(theirs);
    });
    await fc.assert(isTheSame, { numRuns: 50 });
    for (const db of databases) await refreshStatistics(db);
    vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 120_000);
    await fc.assert(isTheSame, { numRuns: 100 });
  }, 60_000);

  test('keeps the statement of a page prepared, in one wording for every page', async () => {
    const db = await openTestDatabase();
    const employer = await insertOrganization(db, organization(), now);
    for (const title of ['焊工', '钳工', '电工']) await insertJob(db, job(employer, { title }), now);
    await db.connection().execute(async (connection) => {
      for (const limit of [1, 2, 3])
        await listJobs(connection, { limit, region: ['CN-ZJ'], status: ['open'] }, cursors);
      const { rows } = await sql<{
        statement: string;
      }>`select statement from pg_prepared_statements`.execute(connection);
      expect(rows).toHaveLength(2);
    });
  });
});

const regions = ['CN-ZJ', 'CN-SH', 'CN-BJ'];
const types: ('FULL_TIME' | 'INTERN' | 'PART_TIME')[] = ['FULL_TIME', 'INTERN', 'PART_TIME'];

/** So many that few are not among the newest, some of them with more labels than fit into a row of an index. */
function labelledJobs() {
  return Array.from({ length: 5_400 }, (_, index) => {
    const industries = index % 7 === 0 ? [] : ['frequent'];
    const many = Array.from({ length: 90 }, (_, number) => `An industry of its own, number ${number}`);
    const rare = index < 40 || index >= 5_360;
    return {
      write: job('org_1', {
        id: `job_${index}`,
        title: index % 3 === 0 ? '机械工程师' : '焊工',
        locations: [{ region: regions[index % 11] ?? 'CN-ZJ' }],
        employmentTypes: [types[index % 13] ?? 'FULL_TIME'],
        industries: rare ? ['rare', ...(index % 2 === 0 ? many : [])] : industries,
        postedAt: daysLater(index / 100).toISOString(),
      }),
    };
  });
}
