import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { listJobs } from './job-list.ts';
import { insertJob, putJobs, updateJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';

const cursors = createCursors('secret');

test('what only old jobs have is found behind more than a thousand newer ones, page by page', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const rare = (days: number) => job(employer, { title: '焊工', postedAt: daysLater(-days).toISOString() });
  const others = Array.from({ length: 1_050 }, () => job(employer));
  const puts = [rare(900), rare(800), ...others].map((write) => ({ write }));
  const [oldest, old] = await putJobs(db, puts, now);
  const newest = await insertJob(db, rare(0), now);
  const told: string[] = [];
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await listJobs(db, { q: '焊工', limit: 1, ...(cursor ? { cursor } : {}) }, cursors);
    told.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    if (told.length > 3) break;
  }
  expect(told).toEqual([newest, old, oldest]);
});

test('a job that takes another date and other words is found at its new place by them alone', async () => {
  const db = await openTestDatabase();
  const employer = await insertOrganization(db, organization(), now);
  const moved = await insertJob(db, job(employer, { title: '焊工' }), now);
  const other = await insertJob(db, job(employer, { title: '钳工' }), now);
  await updateJob(db, moved, job(employer, { title: '钳工', postedAt: daysLater(-100).toISOString() }), now);
  const found = async (q: string) => (await listJobs(db, { q }, cursors)).data.map(({ id }) => id);
  expect([await found('焊工'), await found('钳工')]).toEqual([[], [other, moved]]);
});
