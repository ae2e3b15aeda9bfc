import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Change, SyncPage } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FeedDatabase, openDatabase } from '../store/database.ts';
import { closeJob, insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { streamChanges } from '../testing/stream.ts';

/** A reader that connects again after each cut, with the last id that it has seen. */
function createReader(feed: TestFeed, start: string | undefined, untilId: Promise<string>) {
  const told: Change[] = [];
  let lastId = start;
  let controller = new AbortController();
  async function read() {
    const wanted = await Promise.race([untilId, undefined]);
    if (wanted !== undefined && told.some(({ id }) => id === wanted)) return;
    controller = new AbortController();
    const { signal } = controller;
    const headers = lastId === undefined ? {} : { 'Last-Event-ID': lastId };
    const response = await feed.request('/v1/stream', { headers, signal });
    lastId = response.headers.get('feed-last-event-id') ?? undefined;
    begun.resolve(lastId ?? '');
    try {
      for await (const { id, change } of streamChanges(response)) {
        told.push(change);
        lastId = id;
        if (change.op === 'upsert' && change.collection === 'organizations') return;
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    await read();
  }
  const begun = Promise.withResolvers<string>();
  return { told, cut: () => controller.abort(), begun: begun.promise, done: read() };
}

/** Makes every answer of the database late by some turns of the event loop, so that readings overtake each other. */
function late(db: FeedDatabase, turns: readonly number[]): FeedDatabase {
  let queries = 0;
  return db.withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      for (let left = turns[queries++ % turns.length] ?? 0; left > 0; left--) await nextTurn();
      return result;
    },
  });
}

const sorted = (changes: Iterable<Change>) =>
  [...changes].filter(({ op }) => op === 'upsert').sort((a, b) => (a.id < b.id ? -1 : 1));

test('a reader that connects and is cut at any moment is told each revision once, in order, and misses none', async () => {
  const step = fc.record({
    act: fc.constantFrom(
      'insert',
      'insert',
      'update',
      'update',
      'close',
      'retire',
      'connect',
      'resume',
      'cut',
      'wait',
    ),
    which: fc.nat(),
  });
  const turns = fc.array(fc.nat({ max: 6 }), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), turns, async (steps, lateness) => {
      const feed = await openTestFeed({ db: late(await openDatabase('memory'), lateness) });
      const employer = await insertOrganization(feed.db, organization(), now);
      const { nextCursor: start } = SyncPage.parse(await feed.read('/v1/sync'));
      const ids: string[] = [];
      const writes: Promise<unknown>[] = [];
      const last = Promise.withResolvers<string>();
      const readers: ReturnType<typeof createReader>[] = [];
      let days = 0;
      // Nothing is awaited unless a step says so: writes, replays and cuts run into each other.
      for (const { act, which } of steps) {
        const id = ids[which % ids.length];
        const reader = readers[which % readers.length];
        if (act === 'insert') {
          const made = `job_${ids.length}`;
          ids.push(made);
          writes.push(insertJob(feed.db, job(employer, { id: made }), now));
        } else if (act === 'connect') readers.push(createReader(feed, undefined, last.promise));
        else if (act === 'resume') readers.push(createReader(feed, start, last.promise));
        else if (act === 'cut') reader?.cut();
        else if (act === 'wait') await Promise.race([...writes.slice(-1), reader?.begun]);
        else if (act === 'retire') {
          days += 91;
          writes.push(retireClosedJobs(feed.db, daysLater(days)));
        } else if (id !== undefined && act === 'update')
          writes.push(updateJob(feed.db, id, job(employer, { title: `${which}` }), now));
        else if (id !== undefined)
          writes.push(closeJob(feed.db, id, { reason: 'filled', at: daysLater(days) }));
      }
      const begins = await Promise.all(readers.map(({ begun }) => begun));
      await Promise.all(writes);
      last.resolve(await insertOrganization(feed.db, organization(), now));
      await Promise.all(readers.map(({ done }) => done));

      for (const [index, { told }] of readers.entries()) {
        for (const changes of Map.groupBy(told, ({ id }) => id).values()) {
          const revs = changes.map(({ rev }) => rev);
          expect(revs).toEqual([...new Set(revs)].sort((a, b) => a - b));
        }
        const kept = new Map(told.map((change) => [change.id, change]));
        const since = SyncPage.parse(await feed.read(`/v1/sync?limit=1000&since=${begins[index]}`));
        expect(sorted(kept.values())).toEqual(sorted(since.changes));
      }
      feed.live.close();
      await feed.db.destroy();
    }),
    { numRuns: 60 },
  );
}, 60_000);
