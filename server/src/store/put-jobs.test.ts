import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import type { FeedDatabase } from './database.ts';
import { listJobs } from './job-list.ts';
import { closeJob, closeJobs, findJob, insertJob, type JobPut, jobsById, putJobs } from './jobs.ts';
import { insertOrganization, insertOrganizations } from './organizations.ts';
import { inTransaction } from './transaction.ts';

const cursors = createCursors('secret');
const employers = ['org_1', 'org_2'];
const facets = ['region', 'industry', 'employmentType'] as const;

type Step = { put: { name: number; write: ReturnType<typeof job> }[] } | { close: number[] };

const write = fc
  .record({
    title: fc.constantFrom('Welder', '焊工', 'C++ engineer'),
    status: fc.constantFrom('open' as const, 'closed' as const),
    // Two of one moment, and one of another.
    postedAt: fc.constantFrom('2026-11-20T08:00:00Z', '2026-11-20T16:00:00+08:00', '2026-11-21T08:00:00Z'),
    skills: fc.subarray(['PLC', 'plc', 'ROS', 'a\0b']),
    industries: fc.subarray(['machinery', 'rail']),
    locations: fc.subarray([{ region: 'CN-ZJ', city: '杭州' }, { country: 'DE' }]),
  })
  .chain((changes) => fc.constantFrom(...employers).map((employer) => job(employer, changes)));
const names = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      put: fc.uniqueArray(fc.record({ name: names, write }), { selector: ({ name }) => name }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ close: fc.uniqueArray(names) }) },
);

/** Everything that can be told of the feed. */
async function told(db: FeedDatabase) {
  const log = await db
    .selectFrom('changes')
    .select(['seq', 'collection', 'object_id', 'rev', 'op', 'at'])
    .orderBy('seq')
    .execute();
  const terms = await db
    .selectFrom('job_terms')
    .selectAll()
    .orderBy('job_id')
    .orderBy('kind')
    .orderBy('value')
    .execute();
  const ids = await db.selectFrom('jobs').select('id').orderBy('id').execute();
  const jobs = await jobsById(
    db,
    ids.map(({ id }) => id),
    { description: true },
  );
  const filters = [
    {},
    { q: '焊工' },
    { q: 'engineer' },
    { region: ['CN-ZJ'] },
    { industry: ['rail'] },
    { organizationId: ['org_2'] },
  ];
  const lists = [];
  for (const filter of filters) {
    const asked = { ...filter, limit: 100, facets: [...facets] };
    // A cursor holds a number, of which only the order counts: what is free depends on what has moved before.
    const { nextCursor: _, ...page } = await listJobs(db, asked, cursors);
    lists.push(page);
  }
  return { log, terms, jobs: jobs.toSorted((a, b) => (a.id < b.id ? -1 : 1)), lists };
}

test('many jobs written at once are told as if they had been written one by one', async () => {
  const together = await openTestDatabase();
  const oneByOne = await openTestDatabase();
  const enterprises = employers.map((id) => organization({ id, name: id }));
  await insertOrganizations(together, enterprises, now);
  for (const enterprise of enterprises) await insertOrganization(oneByOne, enterprise, now);
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      const idOf = (name: number) => `job_${run}_${name}`;
      const there = new Set<string>();
      run++;
      for (const [index, current] of steps.entries()) {
        const at = daysLater(index);
        if ('close' in current) {
          const ids = current.close.map(idOf).filter((id) => there.has(id));
          await closeJobs(together, ids, { reason: 'filled', at });
          for (const id of ids) await closeJob(oneByOne, id, { reason: 'filled', at });
          continue;
        }
        const puts = current.put.map(({ name, write }): JobPut => {
          const id = idOf(name);
          return there.has(id) ? { write, replaces: id } : { write: { ...write, id } };
        });
        expect(await putJobs(together, puts, at)).toEqual(current.put.map(({ name }) => idOf(name)));
        for (const put of puts) await putJobs(oneByOne, [put], at);
        for (const { name } of current.put) there.add(idOf(name));
      }
      expect(await told(together)).toEqual(await told(oneByOne));
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('more jobs of one millisecond than it has numbers, written at once, are in the order of their writing', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const later = { write: job(employer, { id: 'job_later', postedAt: '2026-11-20T08:00:00.001Z' }) };
  const crowd = Array.from({ length: 1100 }, () => ({ write: job(employer) }));
  const [first, ...ids] = await putJobs(db, [later, ...crowd], now);
  const rows = await db
    .selectFrom('search_documents')
    .select('object_id')
    .where('collection', '=', 'jobs')
    .orderBy('number')
    .execute();
  const order = rows.map(({ object_id }) => object_id);
  expect(order.slice(0, 1024)).toEqual(ids.slice(0, 1024));
  expect(order.filter((id) => id !== first)).toEqual(ids);
});

test('a job that is not there is not replaced, one that is there not inserted, and nothing of their writing is kept', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const id = await insertJob(db, job(employer), now);
  const before = await told(db);
  const fine = { write: job(employer, { title: 'Fine' }) };
  await expect(putJobs(db, [fine, { write: job(employer), replaces: 'job_none' }], now)).rejects.toThrow(
    'job_none',
  );
  await expect(putJobs(db, [fine, { write: job(employer, { id }) }], now)).rejects.toThrow('id');
  expect(await told(db)).toEqual(before);
});

test('closing leaves alone what is closed, and tells of the others in their order', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const ids = await putJobs(
    db,
    [1, 2, 3].map(() => ({ write: job(employer) })),
    now,
  );
  const [first = '', second = '', third = ''] = ids;
  await closeJob(db, second, { reason: 'filled', at: now });
  await inTransaction(db, (trx) =>
    closeJobs(trx, [third, second, first], { reason: 'removed', at: daysLater(1) }),
  );
  expect((await told(db)).log.slice(-2).map(({ object_id, rev }) => [object_id, rev])).toEqual([
    [third, 2],
    [first, 2],
  ]);
  expect(await findJob(db, second)).toMatchObject({ closedReason: 'filled', rev: 2 });
});
