import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { openJob } from '../e2e/sample-feed.ts';
import { type FeedDatabaseHandle, openFeedDatabase } from './database.ts';
import { synchronize } from './synchronize.ts';
import { createMemoryFeed, type MemoryFeed } from './testing/memory-feed.ts';
import { readCopy } from './testing/read-copy.ts';

const feed = 'https://feed.example.edu.cn';
let names = 0;

async function wipe(database: FeedDatabaseHandle): Promise<void> {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
}

function publish(source: MemoryFeed, numbers: readonly number[]): void {
  for (const number of numbers) {
    source.put('jobs', { ...openJob, id: `job_${number}`, url: `https://board.example/${number}` });
  }
}

/** Deletes everything while the feed answers for the nth time from now on. */
function wipedAt(database: FeedDatabaseHandle, source: MemoryFeed, nth: number): MemoryFeed {
  let asked = 0;
  const changes = async (since: string | undefined) => {
    asked += 1;
    if (asked === nth) await wipe(database);
    return source.changes(since);
  };
  return { ...source, held: source.held, changes };
}

const ids = async (database: FeedDatabaseHandle) =>
  (await readCopy(database, feed))?.ids.filter((id) => id.startsWith('job_')).length;

test.each([1, 2, 3])('a first copy that is deleted at page %i comes whole all the same', async (page) => {
  const database = await openFeedDatabase(`wiped-${names++}`);
  const source = createMemoryFeed();
  publish(source, [1, 2, 3, 4, 5, 6]);
  await synchronize({ database, feed, source: wipedAt(database, source, page), now: () => 0 });
  expect(await ids(database)).toBe(6);
});

test.each([1, 2])('a copy that is deleted at page %i of its update comes whole again', async (page) => {
  const database = await openFeedDatabase(`wiped-${names++}`);
  const source = createMemoryFeed();
  publish(source, [1, 2, 3, 4]);
  await synchronize({ database, feed, source, now: () => 0 });
  publish(source, [5, 6, 7, 8]);
  await synchronize({ database, feed, source: wipedAt(database, source, page), now: () => 0 });
  expect(await ids(database)).toBe(8);
});

test('a copy whose index is gone comes whole again', async () => {
  const database = await openFeedDatabase(`wiped-${names++}`);
  const source = createMemoryFeed();
  publish(source, [1, 2, 3, 4]);
  await synchronize({ database, feed, source, now: () => 0 });
  await database.clear('parts');
  publish(source, [5]);
  await synchronize({ database, feed, source, now: () => 0 });
  expect(await ids(database)).toBe(5);
});
