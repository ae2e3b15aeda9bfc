import { type Change, SyncPage } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertCooperation } from '../store/cooperations.ts';
import { insertEvent } from '../store/events.ts';
import { closeJob, insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization, updateOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { cooperation, daysLater, event, job, now, organization, post } from '../testing/samples.ts';

async function pull(feed: TestFeed, query: Record<string, string>) {
  const answer = await feed.read(`/v1/sync?${new URLSearchParams(query)}`);
  return SyncPage.parse(answer);
}

/** What a client does: it keeps what it is told, and forgets what is gone. */
function apply(copy: Map<string, Change>, changes: Change[]) {
  for (const change of changes) {
    if (change.op === 'delete') copy.delete(change.id);
    else copy.set(change.id, change);
  }
}

describe('sync', () => {
  test('tells everything there is, each object once in its latest revision', async () => {
    const feed = await openTestFeed();
    const employer = await insertOrganization(feed.db, organization(), now);
    const college = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
    const fitter = await insertJob(feed.db, job(employer), now);
    await insertCooperation(feed.db, cooperation(employer, college), now);
    await insertPost(feed.db, post(college), now);
    await insertEvent(feed.db, event([college, employer]), now);
    await updateJob(feed.db, fitter, job(employer, { title: 'Fitter' }), now);
    const { changes, hasMore, pollAfterSeconds } = await pull(feed, {});
    expect(changes.map(({ collection, rev }) => `${collection} ${rev}`)).toEqual([
      'organizations 1',
      'organizations 1',
      'cooperations 1',
      'posts 1',
      'events 1',
      'jobs 2',
    ]);
    expect(changes[4]).toMatchObject({ object: { hosts: [{ id: college }, { id: employer }] } });
    expect(changes.at(-1)).toMatchObject({ op: 'upsert', object: { id: fitter, title: 'Fitter', rev: 2 } });
    expect(hasMore).toBe(false);
    expect(pollAfterSeconds).toBeGreaterThan(0);
  });

  test('tells only what came after the cursor, and of it only what was asked for', async () => {
    const feed = await openTestFeed();
    const employer = await insertOrganization(feed.db, organization(), now);
    const { nextCursor } = await pull(feed, { collections: 'jobs' });
    const id = await insertJob(feed.db, job(employer), now);
    await updateOrganization(feed.db, employer, organization({ industries: ['forklifts'] }), now);
    const { changes } = await pull(feed, { collections: 'jobs', since: nextCursor });
    expect(changes.map((change) => change.id)).toEqual([id]);
    const other = await feed.read(`/v1/sync?collections=posts&since=${nextCursor}`);
    expect(other).toMatchObject({ status: 400, code: 'cursor_filter_mismatch' });
  });

  test('tells a tombstone to who has the object, and not to who begins', async () => {
    const feed = await openTestFeed();
    const employer = await insertOrganization(feed.db, organization(), now);
    const id = await insertJob(feed.db, job(employer), now);
    const { nextCursor } = await pull(feed, {});
    await closeJob(feed.db, id, { reason: 'filled', at: now });
    await retireClosedJobs(feed.db, daysLater(91));
    expect((await pull(feed, { since: nextCursor })).changes).toEqual([
      { collection: 'jobs', op: 'delete', id, rev: 3 },
    ]);
    expect((await pull(feed, {})).changes.map(({ collection }) => collection)).toEqual(['organizations']);
  });

  test('carries descriptions where they are asked for', async () => {
    const feed = await openTestFeed();
    const employer = await insertOrganization(feed.db, organization(), now);
    const description = [{ type: 'paragraph' as const, children: [] }];
    await insertJob(feed.db, job(employer, { description }), now);
    const bare = await pull(feed, { collections: 'jobs' });
    expect(bare.changes[0]).not.toHaveProperty('object.description');
    const full = await pull(feed, { collections: 'jobs', include: 'description' });
    expect(full.changes[0]).toMatchObject({ object: { description } });
  });

  test('brings a copy to what the feed holds, however the feed changes between pages', async () => {
    const step = fc.record({
      act: fc.constantFrom('insert', 'update', 'close', 'retire', 'pull'),
      which: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.integer({ min: 1, max: 4 }),
        async (steps, limit) => {
          const feed = await openTestFeed();
          const employer = await insertOrganization(feed.db, organization(), now);
          const ids: string[] = [];
          const copy = new Map<string, Change>();
          let since: string | undefined;
          let time = 0;
          const next = async () => {
            const query = { limit: `${limit}`, ...(since ? { since } : {}) };
            const { changes, nextCursor, hasMore } = await pull(feed, query);
            expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
            apply(copy, changes);
            since = nextCursor;
            return hasMore;
          };
          for (const { act, which } of steps) {
            const id = ids[which % ids.length];
            if (act === 'insert') ids.push(await insertJob(feed.db, job(employer), now));
            else if (act === 'pull') await next();
            else if (act === 'retire') {
              time += 91;
              await retireClosedJobs(feed.db, daysLater(time));
            } else if (id !== undefined) {
              if (act === 'update') await updateJob(feed.db, id, job(employer, { title: `${which}` }), now);
              else await closeJob(feed.db, id, { reason: 'filled', at: daysLater(time) });
            }
          }
          while (await next());
          const fresh = new Map<string, Change>();
          apply(fresh, (await pull(feed, { limit: '1000' })).changes);
          const sorted = (map: Map<string, Change>) =>
            [...map.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(sorted(copy)).toEqual(sorted(fresh));
          await feed.db.destroy();
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});
