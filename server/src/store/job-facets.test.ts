import type { JobFilter } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { cooperation, daysLater, job, now, organization } from '../testing/samples.ts';
import { insertCooperation } from './cooperations.ts';
import { createCursors } from './cursor.ts';
import type { FeedDatabase } from './database.ts';
import { countJobFacets } from './job-facets.ts';
import { listJobs } from './job-list.ts';
import { deleteJob } from './job-write.ts';
import { closeJob, insertJob, updateJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';
import { inTransaction } from './transaction.ts';

const cursors = createCursors('secret');
const names = ['employmentType', 'region', 'education', 'industry'] as const;
const sets = {
  employmentTypes: fc.subarray(['FULL_TIME', 'INTERN']),
  locations: fc.subarray([{ region: 'CN-ZJ' }, { region: 'CN-LN' }, { country: 'DE' }, { country: 'CN' }]),
  industries: fc.subarray(['machinery', 'Machinery', 'rail', '']),
};
const level = fc.constantFrom('associate', 'bachelor', undefined);
const written = fc.record({
  ...sets,
  title: fc.constantFrom('机电工程师', '焊工', 'Motor engineer'),
  education: level.map((level) => (level === undefined ? {} : { level })),
  own: fc.boolean(),
  fate: fc.constantFrom('stays', 'stays', 'closed', 'deleted', 'renewed'),
});
const some = <Value extends string>(...values: Value[]) =>
  fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const filters = fc.record({
  q: fc.constantFrom(undefined, '机电', 'engineer', '???'),
  status: some('open', 'closed'),
  employmentType: some('FULL_TIME', 'INTERN'),
  region: some('CN', 'cn-zj', 'DE'),
  education: some('associate', 'bachelor'),
  industry: some('machinery', 'rail', ''),
  organizationId: some('org_1', 'org_2'),
  college: fc.constantFrom(undefined, undefined, 'org_3'),
});

/** What is listed under all filters but one, counted by hand. */
async function countByHand(db: FeedDatabase, filter: JobFilter, name: (typeof names)[number]) {
  const counts = new Map<string, number>();
  const { [name]: _, ...others } = filter;
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await listJobs(db, { ...others, limit: 7, ...(cursor ? { cursor } : {}) }, cursors);
    for (const { employmentTypes, locations, education, industries } of page.data) {
      const codes = locations.flatMap(({ country, region }) => [country, region, region?.slice(0, 2)]);
      const values = {
        employmentType: employmentTypes,
        region: codes,
        education: [education?.level],
        industry: industries,
      };
      for (const value of new Set<string | undefined>(values[name]))
        if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    cursor = page.nextCursor ?? undefined;
  }
  return Object.fromEntries(counts);
}

test('counts are those of all pages under the other filters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(written, { minLength: 1, maxLength: 25 }),
      fc.array(filters, { minLength: 4, maxLength: 4 }),
      async (jobs, questions) => {
        const db = await openTestDatabase();
        for (const id of ['org_1', 'org_2', 'org_3']) await insertOrganization(db, organization({ id }), now);
        await insertCooperation(db, cooperation('org_2', 'org_3'), now);
        await inTransaction(db, async (trx) => {
          for (const { fate, own, ...fields } of jobs) {
            const id = await insertJob(trx, job(own ? 'org_1' : 'org_2', fields), now);
            if (fate === 'closed') await closeJob(trx, id, { reason: 'filled', at: now });
            if (fate === 'deleted') await deleteJob(trx, id, now);
            if (fate === 'renewed')
              await updateJob(trx, id, job('org_1', { industries: ['rail'] }), daysLater(1));
          }
        });
        for (const filter of questions) {
          const counted = await countJobFacets(db, filter, names);
          for (const name of names) {
            const found = counted[name] ?? [];
            expect(Object.fromEntries(found.map(({ value, count }) => [value, count]))).toEqual(
              await countByHand(db, filter, name),
            );
            expect(found).toEqual(
              found.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
            );
          }
        }
        await db.destroy();
      },
    ),
    { numRuns: 15 },
  );
}, 60_000);

test('at most fifty values are told, and only with the first page', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const industries = Array.from({ length: 60 }, (_, index) => `industry ${index}`);
  await insertJob(db, job(employer, { industries }), now);
  await insertJob(db, job(employer, { industries: ['industry 59'] }), now);
  const first = await listJobs(db, { facets: ['industry'], limit: 1 }, cursors);
  expect(first.facets?.industry).toHaveLength(50);
  expect(first.facets?.industry?.[0]).toEqual({ value: 'industry 59', count: 2 });
  const cursor = first.nextCursor ?? '';
  expect(await listJobs(db, { facets: ['industry'], limit: 1, cursor }, cursors)).not.toHaveProperty(
    'facets',
  );
});
