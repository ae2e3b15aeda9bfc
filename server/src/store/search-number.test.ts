import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { listJobs } from './job-list.ts';
import { insertJob, putJobs, updateJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';
import { firstNumber } from './search-number.ts';

const cursors = createCursors('secret');

test('every moment has exact numbers of its own, in the order of moments', () => {
  const moments = [
    '0001-01-01',
    '1799-12-31',
    '1969-12-31T23:59:59.999Z',
    '1970-01-01',
    '2026-11-25',
    '9999-12-31',
  ];
  const numbers = moments.map(firstNumber);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  for (const number of numbers) expect(Number.isSafeInteger(number + 2 ** 40)).toBe(true);
});

test('more jobs of one millisecond than it has numbers are all listed once, the last written first', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const later = await insertJob(db, job(employer, { postedAt: '2026-11-20T08:00:00.500Z' }), now);
  // In several batches, of which each has to see what the ones before it took.
  const puts = Array.from({ length: 1100 }, () => ({ write: job(employer) }));
  const ids = await putJobs(db, puts, now);
  const told: string[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await listJobs(db, { limit: 100, ...(cursor ? { cursor } : {}) }, cursors);
    told.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  }
  expect(told).toHaveLength(1101);
  expect(new Set(told)).toEqual(new Set([later, ...ids]));
  expect(told.slice(-1024)).toEqual(ids.slice(0, 1024).reverse());
});

test('a job that changes but not its date keeps its place among those of the same moment', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const first = await insertJob(db, job(employer), now);
  const second = await insertJob(db, job(employer), now);
  await updateJob(db, first, job(employer, { title: 'Renamed' }), now);
  const { data } = await listJobs(db, {}, cursors);
  expect(data.map(({ id }) => id)).toEqual([second, first]);
});
