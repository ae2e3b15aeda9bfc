import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { createPostgresDatabase } from '../testing/database.ts';
import { job, now, organization } from '../testing/samples.ts';
import { createCursors } from './cursor.ts';
import { type FeedDatabase, openDatabase } from './database.ts';
import { insertJob, updateJob } from './jobs.ts';
import { insertOrganization } from './organizations.ts';
import { readChanges } from './sync.ts';
import { inTransaction } from './transaction.ts';

const server = inject('postgresServer');
const cursors = createCursors('secret');

async function openTwice(address: string): Promise<[FeedDatabase, FeedDatabase]> {
  const url = await createPostgresDatabase(address);
  return Promise.all([openDatabase({ url }), openDatabase({ url })]);
}

/** Reads every page from a cursor on, as a client does. */
async function pull(db: FeedDatabase, from: string | undefined, limit: number) {
  const changes: { id: string; rev: number }[] = [];
  for (let since = from; ; ) {
    const page = await readChanges(db, { limit, ...(since === undefined ? {} : { since }) }, cursors);
    changes.push(...page.changes);
    since = page.nextCursor;
    if (!page.hasMore) return { changes, cursor: since };
  }
}

describe.skipIf(server === undefined)('several processes on one PostgreSQL', () => {
  const address = server ?? '';

  test('migrate it together', async () => {
    const url = await createPostgresDatabase(address);
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url })));
    for (const db of opened) await insertOrganization(db, organization(), now);
    expect((await pull(opened[0] as FeedDatabase, undefined, 2)).changes).toHaveLength(4);
    await Promise.all(opened.map((db) => db.destroy()));
  });

  test('a change that is not yet durable is never passed by a cursor', async () => {
    const [one, other] = await openTwice(address);
    const slow = await one.startTransaction().execute();
    const first = await insertOrganization(slow, organization(), now);
    const second = insertOrganization(other, organization(), now);
    const before = await pull(other, undefined, 10);
    expect(before.changes).toEqual([]);
    await slow.commit().execute();
    const ids = [first, await second];
    const after = await pull(other, before.cursor, 10);
    expect(after.changes.map(({ id }) => id)).toEqual(ids);
    await Promise.all([one.destroy(), other.destroy()]);
  });

  test('bring a reader every final revision, in order per object, however they interleave', async () => {
    const [one, other] = await openTwice(address);
    const employer = await insertOrganization(one, organization(), now);
    const writes = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(writes, { minLength: 2, maxLength: 10 }),
        fc.integer({ min: 1, max: 5 }),
        async (scheduler, transactions, limit) => {
          const jobs = await Promise.all(
            Array.from({ length: 6 }, (_, index) => insertJob(index % 2 ? one : other, job(employer), now)),
          );
          const start = await pull(one, undefined, 1000);
          const revisions = new Map(jobs.map((id) => [id, 1]));

          const write = async (which: number[], db: FeedDatabase) => {
            await scheduler.schedule(Promise.resolve());
            await inTransaction(db, async (trx) => {
              for (const index of which) {
                await scheduler.schedule(Promise.resolve());
                await updateJob(trx, jobs[index] ?? '', job(employer), now);
              }
            });
          };
          let writing = true;
          const told: { id: string; rev: number }[] = [];
          const read = async () => {
            for (let cursor = start.cursor, more = true; more; ) {
              more = writing;
              const pulled = await pull(other, cursor, limit);
              told.push(...pulled.changes);
              cursor = pulled.cursor;
            }
          };
          const reading = read();
          const written = Promise.all(
            transactions.map((which, index) => write(which, index % 2 ? one : other)),
          );
          await scheduler.waitFor(written);
          writing = false;
          await reading;

          for (const index of transactions.flat()) {
            const id = jobs[index] ?? '';
            revisions.set(id, (revisions.get(id) ?? 0) + 1);
          }
          for (const [id, final] of revisions) {
            const arrived = told.filter((change) => change.id === id).map(({ rev }) => rev);
            expect(arrived).toEqual(arrived.toSorted((a, b) => a - b));
            expect(arrived.at(-1) ?? 1).toBe(final);
          }
        },
      ),
      { numRuns: 25 },
    );
    await Promise.all([one.destroy(), other.destroy()]);
  }, 60_000);
});
