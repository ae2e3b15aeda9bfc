import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { type Change, Snapshot, SyncPage } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { closeJob, insertJob, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { openTestDatabases } from '../testing/database.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';
import { handTimer, streamChanges } from '../testing/stream.ts';

type Known = { id: string; rev: number };

/** What is written when everything else is. */
const last = 'org_last';

/** A copy of the feed, made by a reader who is served by another process each time that it asks. */
function createMirror(processes: readonly TestFeed[], seed: number) {
  let turn = seed;
  const next = () => processes[turn++ % processes.length] as TestFeed;
  const objects = new Map<string, Known>();
  const told: Change[] = [];
  let cursor = '';
  let controller = new AbortController();

  function apply(change: Change) {
    told.push(change);
    if (change.op === 'upsert') objects.set(change.id, change.object);
    else objects.delete(change.id);
  }

  async function loadSnapshot() {
    const snapshot = Snapshot.parse(await next().read('/v1/snapshots/latest'));
    cursor = snapshot.cursor;
    for (const { url } of snapshot.parts) {
      const file = new Uint8Array(await (await next().request(url)).arrayBuffer());
      for (const line of gunzipSync(file).toString().split('\n').filter(Boolean)) {
        const object: Known = JSON.parse(line);
        objects.set(object.id, object);
      }
    }
  }

  async function sync(limit: number) {
    for (let more = true; more; ) {
      const page = SyncPage.parse(await next().read(`/v1/sync?limit=${limit}&since=${cursor}`));
      page.changes.forEach(apply);
      cursor = page.nextCursor;
      more = page.hasMore;
    }
  }

  const isDone = () => objects.has(last);

  /** Follows the stream, through cuts, until it is told of the last object. */
  async function follow() {
    while (!isDone()) {
      controller = new AbortController();
      const { signal } = controller;
      const headers = { 'Last-Event-ID': cursor };
      const response = await next().request('/v1/stream', { headers, signal });
      try {
        for await (const { id, change } of streamChanges(response)) {
          apply(change);
          cursor = id;
          await nextTurn();
          if (isDone()) break;
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    }
  }

  return { objects, told, cut: () => controller.abort(), loadSnapshot, sync, follow };
}

const sorted = (objects: Iterable<Known>) => [...objects].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Cuts the connections on which the processes hear of each other's commits. */
async function deafen({ db }: TestFeed) {
  if (inject('postgresServer') === undefined) return;
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query like 'listen %'`.execute(db);
}

test('snapshot, sync and a stream that is cut and resumed on two processes copy the feed, each revision once', async () => {
  const act = fc.constantFrom(
    'insert',
    'insert',
    'update',
    'update',
    'close',
    'retire',
    'cut',
    'deafen',
    'wait',
  );
  const step = fc.record({ act, which: fc.nat(), process: fc.nat({ max: 1 }) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 10, maxLength: 60 }),
      fc.array(fc.nat({ max: 60 }), { minLength: 2, maxLength: 3 }),
      fc.integer({ min: 1, max: 7 }),
      async (steps, starts, limit) => {
        const timer = handTimer();
        const processes = await Promise.all(
          (await openTestDatabases(2)).map((db) => openTestFeed({ db, every: timer.every })),
        );
        const [first] = processes as [TestFeed];
        const employer = await insertOrganization(first.db, organization(), now);
        const mirrors: ReturnType<typeof createMirror>[] = [];
        const reading: Promise<void>[] = [];
        const ids: string[] = [];
        /** What is done to one object is done in turn; everything else runs into each other. */
        const writes = new Map<string, Promise<unknown>>();
        const then = (id: string, write: () => Promise<unknown>) =>
          writes.set(id, (writes.get(id) ?? Promise.resolve()).then(write));
        let days = 0;

        for (const [index, { act, which, process }] of steps.entries()) {
          for (const start of starts.filter((at) => at % steps.length === index)) {
            const mirror = createMirror(processes, start);
            mirrors.push(mirror);
            reading.push(
              mirror
                .loadSnapshot()
                .then(() => mirror.sync(limit))
                .then(() => mirror.follow()),
            );
          }
          const { db } = processes[process] as TestFeed;
          const id = ids[which % ids.length];
          if (act === 'insert') {
            const made = `job_${ids.length}`;
            ids.push(made);
            then(made, () => insertJob(db, job(employer, { id: made }), now));
          } else if (act === 'retire') {
            days += 91;
            const at = daysLater(days);
            then('retire', () => retireClosedJobs(db, at));
          } else if (act === 'cut') mirrors[which % mirrors.length]?.cut();
          else if (act === 'deafen') await deafen(first);
          else if (act === 'wait') await writes.get(id ?? '');
          else if (id !== undefined && act === 'update')
            then(id, () => updateJob(db, id, job(employer, { title: `${which}` }), now));
          else if (id !== undefined) {
            const at = daysLater(days);
            then(id, () => closeJob(db, id, { reason: 'filled', at }));
          }
          timer.tick(1000);
          await nextTurn();
        }
        await Promise.all(writes.values());
        await insertOrganization(first.db, organization({ id: last }), now);
        let isReading = true;
        const read = Promise.all(reading).finally(() => {
          isReading = false;
        });
        while (isReading) {
          timer.tick(1000);
          await nextTurn();
        }
        await read;

        const all = SyncPage.parse(await first.read('/v1/sync?limit=1000'));
        const held = all.changes.flatMap((change) => (change.op === 'upsert' ? [change.object] : []));
        for (const { told, objects } of mirrors) {
          for (const changes of Map.groupBy(told, ({ id }) => id).values()) {
            const revs = changes.map(({ rev }) => rev);
            expect(revs).toEqual([...new Set(revs)].sort((a, b) => a - b));
          }
          expect(sorted(objects.values())).toEqual(sorted(held));
        }
        for (const { live, db } of processes) {
          live.close();
          await db.destroy();
        }
      },
    ),
    { numRuns: 20 },
  );
}, 120_000);
