import type { JobFilter } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../testing/database.ts';
import { job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { listJobs } from './job-list.ts';
import { closeJob, insertJob, updateJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';

const cursors = createCursors('secret');
/** Few moments, so that many jobs share one. */
const moment = fc.integer({ min: 1, max: 4 }).map((day) => `2026-11-0${day}T00:00:00Z`);
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at: moment }),
  fc.record({ kind: fc.constant('close' as const), which: fc.nat() }),
  fc.record({ kind: fc.constant('move' as const), which: fc.nat(), at: moment }),
);
/** What every job of the test is found by, as it is first written. */
const question = fc.constantFrom<JobFilter>(
  { status: ['open'] },
  { q: 'engineer' },
  { q: 'mechanical engineer', status: ['open'] },
  { q: '杭', employmentType: ['FULL_TIME', 'INTERN'], region: ['CN'] },
);

test('paging over a changing list or search tells every untouched job exactly once, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(moment, { minLength: 1, maxLength: 25 }),
      fc.array(change, { maxLength: 12 }),
      fc.integer({ min: 1, max: 7 }),
      question,
      async (moments, changes, limit, asked) => {
        const sample = (postedAt: string) => job(employer, { postedAt, locations: [{ country: 'CN' }] });
        const db = await openTestDatabase();
        const employer = await insertOrganization(db, organization(), now);
        const stable = new Map<string, string>();
        const ids: string[] = [];
        for (const postedAt of moments) {
          const id = await insertJob(db, sample(postedAt), now);
          stable.set(id, postedAt);
          ids.push(id);
        }
        const left = [...changes];
        const told: string[] = [];
        const moved = new Set<string>();
        let cursor: string | undefined;
        do {
          const filter = { limit, ...asked, ...(cursor ? { cursor } : {}) };
          const { data, nextCursor } = await listJobs(db, filter, cursors);
          told.push(...data.map(({ id }) => id));
          cursor = nextCursor ?? undefined;
          const next = left.pop();
          if (next?.kind === 'insert') await insertJob(db, sample(next.at), now);
          if (next?.kind === 'close') {
            const id = ids[next.which % ids.length] ?? '';
            stable.delete(id);
            await closeJob(db, id, { reason: 'filled', at: now });
          }
          if (next?.kind === 'move') {
            const id = ids[next.which % ids.length] ?? '';
            stable.delete(id);
            moved.add(id);
            await updateJob(db, id, sample(next.at), now);
          }
        } while (cursor !== undefined);
        await db.destroy();

        const still = told.filter((id) => !moved.has(id));
        expect(new Set(still).size).toBe(still.length);
        const untouched = told.filter((id) => stable.has(id));
        const expected = [...stable].sort(([a, at], [b, bt]) =>
          at === bt ? (a < b ? 1 : -1) : at < bt ? 1 : -1,
        );
        expect(untouched).toEqual(expected.map(([id]) => id));
      },
    ),
    { numRuns: 40 },
  );
}, 30_000);
