import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { openDatabase } from './database.ts';
import { listJobs } from './job-list.ts';
import { insertJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';

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
});
