import 'fake-indexeddb/auto';
import type { Job } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { college, cooperation, enterprise, openJob } from '../e2e/sample-feed.ts';
import { type FeedDatabaseHandle, openFeedDatabase } from './database.ts';
import { sweep } from './sweep.ts';
import { synchronize } from './synchronize.ts';
import { createMemoryFeed, type MemoryFeed } from './testing/memory-feed.ts';
import { readCopy } from './testing/read-copy.ts';
import { Stopped, stoppedAt } from './testing/stopped-database.ts';

const feed = 'https://feed.example.edu.cn';
let names = 0;

function fill(source: MemoryFeed, first: number): void {
  for (const one of [college, enterprise]) source.put('organizations', one);
  for (let number = first; number < first + 4; number += 1) source.put('jobs', job(number));
  source.put('cooperations', cooperation);
}
function job(number: number, changes: Partial<Job> = {}): Job {
  return { ...openJob, id: `job_${number}`, url: `https://board.example/${number}`, ...changes };
}
const run = (database: FeedDatabaseHandle, source: MemoryFeed) =>
  synchronize({ database, feed, source, now: () => 0 });

/** What the student had before, and what happens to the feed meanwhile. */
const situations: Record<string, (database: FeedDatabaseHandle, source: MemoryFeed) => Promise<void>> = {
  async 'a first copy'(_database, source) {
    fill(source, 1);
  },
  async 'changes of a copy'(database, source) {
    fill(source, 1);
    await run(database, source);
    source.remove('jobs', 'job_1');
    source.put('jobs', job(2, { title: '新' }));
    source.put('jobs', job(3, { status: 'closed' }));
    source.put('organizations', { ...enterprise, id: 'org_new' });
    source.put('jobs', job(9));
  },
  async 'a copy whose cursor has expired'(database, source) {
    fill(source, 1);
    await run(database, source);
    source.forget();
    for (const number of [1, 2, 3, 4]) source.remove('jobs', `job_${number}`);
    fill(source, 5);
  },
};
const cases = Object.entries(situations).flatMap(([what, prepare]) =>
  [true, false].map((hasSnapshots) => ({ what, prepare, hasSnapshots })),
);

test.each(cases)(
  '$what, snapshots $hasSnapshots: a worker stopped at any write loses nothing',
  async (one) => {
    const reached = createMemoryFeed({ hasSnapshots: one.hasSnapshots });
    const whole = await openFeedDatabase(`whole-${names++}`);
    await one.prepare(whole, reached);
    await run(whole, reached);
    const expected = await readCopy(whole, feed);
    expect(expected?.indexed).toEqual(expected?.ids.filter((id) => id.startsWith('job_')));
    expect(expected?.ids).toEqual([...reached.held.keys()].sort());

    for (let write = 0; ; write += 1) {
      const source = createMemoryFeed({ hasSnapshots: one.hasSnapshots });
      const database = await openFeedDatabase(`stopped-${names++}`);
      await one.prepare(database, source);
      const before = await readCopy(database, feed);
      const stopped = await run(stoppedAt(database, write), source).then(
        () => false,
        (error: unknown) => error instanceof Stopped,
      );
      const served = await readCopy(database, feed);
      // The index is the one before or the one after; records may be those of a page that it does not know yet.
      expect([before?.indexed, expected?.indexed]).toContainEqual(served?.indexed);
      await run(database, source);
      await sweep(database, [feed]);
      expect(await readCopy(database, feed)).toEqual(expected);
      expect(await database.count('parts')).toBe(5);
      expect(await database.count('changed')).toBe(0);
      if (!stopped) {
        expect(write).toBeGreaterThan(3);
        return;
      }
    }
  },
);

test('a full disk leaves the copy before as it was, and a later sync goes on', async () => {
  const full = new DOMException('There is no room.', 'QuotaExceededError');
  for (let write = 0; ; write += 1) {
    const source = createMemoryFeed();
    const database = await openFeedDatabase(`full-${names++}`);
    await situations['a copy whose cursor has expired']?.(database, source);
    const before = await readCopy(database, feed);
    const failed = await run(stoppedAt(database, write, full), source).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failed === undefined) return;
    expect(failed).toBe(full);
    expect(await readCopy(database, feed)).toEqual(before);
    await run(database, source);
    expect((await readCopy(database, feed))?.ids).toEqual([...source.held.keys()].sort());
  }
});
