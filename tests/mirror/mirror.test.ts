import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { createFeed, isFeedError, type MirroredObject, type MirrorStore } from '@recruitment-feed/sdk';
import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
import { sqliteStore } from '@recruitment-feed/sdk/stores/sqlite';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { baseUrl, openFlakyFeed } from './flaky-feed.ts';

// Waits between attempts pass at once; everything else takes the time it takes.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await vi.advanceTimersByTimeAsync(100);
    await nextTurn();
  }
}

interface Subject {
  store: MirrorStore;
  /** What readers of the store see. */
  shown(): MirroredObject[];
}

function inMemory(): Subject {
  const store = memoryStore();
  return { store, shown: () => ['organizations', 'posts'].flatMap((name) => store.all(name)) };
}

function inSqlite(): Subject {
  const database = new DatabaseSync(':memory:');
  const all = () => database.prepare('select * from feed_objects').all() as { object: string }[];
  return {
    store: sqliteStore(database),
    shown: () => all().map((row) => ({ ...row, object: JSON.parse(row.object) }) as MirroredObject),
  };
}

/** Looks at what readers see after every call to the store. */
function watched({ store, shown }: Subject, look: (seen: MirroredObject[]) => void): MirrorStore {
  const looking =
    <Given extends unknown[]>(call: (...given: Given) => Promise<void>) =>
    async (...given: Given) => {
      await call(...given);
      look(shown());
    };
  return {
    cursor: () => store.cursor(),
    apply: looking(store.apply),
    beginReload: looking(store.beginReload),
    stage: looking(store.stage),
    finishReload: looking(store.finishReload),
  };
}

/** Keeps a mirror, and begins again with the same store whenever it is stopped or fails. */
function keep(store: MirrorStore, fetch: (request: Request) => Promise<Response>) {
  let run = new AbortController();
  let isOver = false;
  async function rerun() {
    while (!isOver) {
      run = new AbortController();
      try {
        const mirror = await createFeed({ baseUrl, fetch }).mirror({ store, signal: run.signal });
        await mirror.ended;
      } catch (error) {
        if (!isFeedError(error)) throw error;
      }
    }
  }
  const done = rerun();
  return {
    restart: () => run.abort(),
    async [Symbol.asyncDispose]() {
      isOver = true;
      run.abort();
      await done;
    },
  };
}

const step = fc.record({
  act: fc.constantFrom('create', 'create', 'update', 'update', 'remove', 'restart', 'forget', 'wait', 'wait'),
  which: fc.nat(),
});
const cut = fc.oneof(fc.constant(0), fc.nat({ max: 4_000 }), fc.constant(1_000_000));

test.each([
  ['in memory', inMemory],
  ['in SQLite', inSqlite],
])(
  'a mirror %s that is cut, restarted and forgotten at any moment comes to hold what the feed holds',
  { timeout: 120_000 },
  async (_, open) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 40 }),
        fc.array(cut, { maxLength: 30 }),
        async (steps, cuts) => {
          await using feed = await openFlakyFeed();
          const anchor = await feed.create('stays');
          feed.cuts.push(...cuts);
          const subject = open();
          const revisions = new Map<string, number>();
          let wasFull = false;
          let wait = 0;
          const store = watched(subject, (seen) => {
            wait += 1;
            const ids = seen.map(({ id }) => id);
            // Once full, what readers see is never empty or half.
            if (wasFull) expect(ids).toContain(anchor);
            wasFull ||= ids.includes(anchor);
            for (const { id, rev } of seen) {
              expect(rev).toBeGreaterThanOrEqual(revisions.get(id) ?? 0);
              revisions.set(id, rev);
            }
          });
          await using kept = keep(store, feed.fetch);
          const posts: string[] = [];
          for (const [index, { act, which }] of steps.entries()) {
            const [id] = posts.slice(which % Math.max(1, posts.length));
            if (act === 'create') posts.push(await feed.create(`${index}`));
            else if (act === 'update' && id !== undefined) await feed.update(id, `${index}`);
            else if (act === 'remove' && id !== undefined) {
              posts.splice(posts.indexOf(id), 1);
              await feed.remove(id);
            } else if (act === 'restart') kept.restart();
            else if (act === 'forget') await feed.forget();
            else if (act === 'wait') {
              const before = wait;
              let turns = 0;
              await until(() => wait > before || turns++ > which % 20);
            }
          }
          const last = await feed.create('last');
          await until(() => subject.shown().some(({ id }) => id === last));
          const objects = subject.shown().map(({ object }) => object);
          const byId = (list: object[]) => new Map(list.map((one) => [(one as { id: string }).id, one]));
          expect(byId(objects)).toEqual(byId(await feed.everything()));
        },
      ),
      { numRuns: 40, endOnFailure: true },
    );
  },
);
