import fc from 'fast-check';
import { expect, test } from 'vitest';
import { job, now, organization } from '../testing/samples.ts';
import { openDatabase } from './database.ts';
import type { FacetQuestion, SetCount } from './facet-counts.ts';
import { countSetsOnSqlite } from './facet-counts-sqlite.ts';
import { insertJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';

const facets: FacetQuestion['facets'] = [
  { name: 'employmentType', wanted: undefined },
  { name: 'region', wanted: undefined },
];

async function feedOf(titles: readonly string[]) {
  const db = await openDatabase('memory');
  const employer = await insertOrganization(db, organization(), now);
  for (const [index, title] of titles.entries()) {
    const employmentTypes = index % 3 === 0 ? ['INTERN'] : ['FULL_TIME'];
    const locations = index % 2 === 0 ? [{ region: 'CN-ZJ' }] : [];
    const status = index % 5 === 0 ? 'closed' : 'open';
    await insertJob(db, job(employer, { title, employmentTypes, locations, status }), now);
  }
  return db;
}
const sorted = (counts: SetCount[]) => counts.toSorted((a, b) => a.set_id - b.set_id);

test('slices of any length count the same', async () => {
  const db = await feedOf(Array.from({ length: 23 }, (_, index) => (index % 4 === 0 ? '焊工' : '钳工')));
  const sets = await db.selectFrom('facet_sets').select('id').execute();
  const wanted = fc.option(fc.subarray(sets.map(({ id }) => id)), { nil: undefined });
  const questions = fc.record({
    found: fc.constantFrom(undefined, { q: '焊工' }, { q: '工 钳' }, { q: '铣工' }),
    status: fc.constantFrom(undefined, ['open'], ['closed', 'open']),
    facets: fc
      .tuple(wanted, wanted)
      .map(([types, regions]) =>
        facets.map((facet, index) => ({ ...facet, wanted: [types, regions][index] })),
      ),
  });
  await fc.assert(
    fc.asyncProperty(questions, fc.integer({ min: 1, max: 24 }), async (question, atOnce) => {
      const whole = await countSetsOnSqlite(db, question, 1000);
      expect(sorted(await countSetsOnSqlite(db, question, atOnce))).toEqual(sorted(whole));
    }),
  );
  await db.destroy();
});

test('other readers have their turn between two slices', async () => {
  const db = await feedOf(Array.from({ length: 12 }, () => '焊工'));
  let isDone = false;
  const counted = countSetsOnSqlite(db, { found: { q: '焊工' }, facets }, 2).finally(() => {
    isDone = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  await db.selectFrom('jobs').select('id').executeTakeFirst();
  expect(isDone).toBe(false);
  expect((await counted).filter(({ facet }) => facet === 'employmentType').map(({ count }) => count)).toEqual(
    [4, 8],
  );
  await db.destroy();
});
