import 'fake-indexeddb/auto';
import { FeedConnectionError, FeedResponseError, GoneError } from '@recruitment-feed/sdk';
import type { Change, Job } from '@recruitment-feed/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { college, cooperation, enterprise, openJob } from '../e2e/sample-feed.ts';
import { type FeedDatabaseHandle, openFeedDatabase } from './database.ts';
import { findJob } from './look-up.ts';
import { openFeeds } from './open-feeds.ts';
import { sweep } from './sweep.ts';
import { isDue, StuckFeedError, synchronize } from './synchronize.ts';
import { createMemoryFeed, type MemoryFeed, missing, upsert } from './testing/memory-feed.ts';
import { readCopy } from './testing/read-copy.ts';

const feed = 'https://feed.example.edu.cn';
const now = Date.UTC(2026, 10, 24, 8);
const down = () => {
  throw new FeedConnectionError('GET /v1/sync got no answer.', { attempts: 1 });
};

function job(number: number, changes: Partial<Job> = {}): Job {
  return { ...openJob, id: `job_${number}`, url: `https://board.example/${number}`, ...changes };
}

describe('synchronizing a feed', () => {
  let database: FeedDatabaseHandle;
  let source: MemoryFeed;
  let names = 0;

  beforeEach(async () => {
    database = await openFeedDatabase(`feed-${names++}`);
    source = createMemoryFeed();
  });
  afterEach(() => database.close());

  const run = (from = source) => synchronize({ database, feed, source: from, now: () => now });
  async function find(number: number) {
    const [open] = await openFeeds(database, [feed]);
    return open && (await findJob(open, [`board.example/${number}`]));
  }
  /** Lets the feed answer so many times, and then be down. */
  function failAfter(answers: number): void {
    let left = answers;
    source.fail = () => {
      if (left-- <= 0) down();
    };
  }
  const recover = () => {
    source.fail = () => undefined;
  };

  test('keeps jobs, organizations and cooperations of a first sync', async () => {
    for (const one of [college, enterprise]) source.put('organizations', one);
    source.put('jobs', openJob);
    source.put('cooperations', cooperation);
    await run();
    expect(await readCopy(database, feed)).toMatchObject({
      ids: ['coop_mingze', 'job_open', 'org_college', 'org_enterprise'],
      ...{ indexed: ['job_open'], companies: ['org_college', 'org_enterprise'], ranked: 1 },
      ...{ counts: { jobs: 1, cooperations: 1 }, syncedAt: now },
    });
    expect(await database.getAllKeys('copies')).toEqual([[feed, 'current']]);
  });

  test('asks for the changes after its cursor and merges them', async () => {
    source.put('jobs', job(1));
    source.put('jobs', job(2));
    await run();
    source.put('jobs', job(1, { status: 'closed' }));
    source.remove('jobs', 'job_2');
    source.put('jobs', job(3));
    await run();
    expect(source.asked).toEqual(['snapshot', 'everything', 'since 0:2', 'since 0:4']);
    expect(await find(1)).toMatchObject({ status: 'closed' });
    expect(await find(2)).toBeUndefined();
    expect(await find(3)).toMatchObject({ status: 'open' });
    expect(await readCopy(database, feed)).toMatchObject({ open: 1, ranked: 1 });
  });

  test('reads a snapshot where the feed has one, and goes on from its cursor', async () => {
    source = createMemoryFeed({ hasSnapshots: true });
    source.put('organizations', enterprise);
    for (const number of [1, 2, 3]) source.put('jobs', job(number));
    await run();
    expect(source.asked).toEqual([
      ...['snapshot', 'part organizations', 'part jobs', 'part cooperations'],
      'since 0:4',
    ]);
    expect(await readCopy(database, feed)).toMatchObject({ indexed: ['job_1', 'job_2', 'job_3'] });
  });

  test('goes on in the part of a snapshot where it was cut off', async () => {
    source = createMemoryFeed({ hasSnapshots: true });
    source.put('organizations', enterprise);
    for (const number of [1, 2, 3]) source.put('jobs', job(number));
    failAfter(5);
    await expect(run()).rejects.toThrow(FeedConnectionError);
    expect(await find(1)).toBeUndefined();
    recover();
    source.asked.length = 0;
    await run();
    expect(source.asked).toEqual(['part jobs', 'part cooperations', 'since 0:4']);
    expect(await readCopy(database, feed)).toMatchObject({
      ids: ['job_1', 'job_2', 'job_3', 'org_enterprise'],
    });
  });

  test.each([
    ['is gone', missing()],
    ['is not what the feed says of it', new FeedResponseError('broken_snapshot', 'hash', { attempts: 1 })],
  ])('reads page by page where a snapshot %s', async (_how, error) => {
    source = createMemoryFeed({ hasSnapshots: true });
    source.put('organizations', enterprise);
    source.put('jobs', job(1));
    source.fail = () => {
      if (source.asked.at(-1) === 'part jobs') throw error;
    };
    await run();
    expect(source.asked).toEqual(['snapshot', 'part organizations', 'part jobs', 'everything']);
    expect(await readCopy(database, feed)).toMatchObject({ ids: ['job_1', 'org_enterprise'] });
  });

  test('forgets the address that a job no longer has', async () => {
    source.put('jobs', job(1));
    await run();
    source.put('jobs', job(1, { url: 'https://board.example/9' }));
    await run();
    expect(await find(1)).toBeUndefined();
    expect(await find(9)).toMatchObject({ id: 'job_1' });
  });

  test('goes on at the page where a first sync was cut off', async () => {
    for (const number of [1, 2, 3]) source.put('jobs', job(number));
    failAfter(2);
    await expect(run()).rejects.toThrow(FeedConnectionError);
    expect(await find(1)).toBeUndefined();
    recover();
    await run();
    expect(await readCopy(database, feed)).toMatchObject({ indexed: ['job_1', 'job_2', 'job_3'] });
  });

  test('starts over when its cursor has expired, and serves the old copy until the new one is whole', async () => {
    source.put('jobs', job(1));
    await run();
    source.forget();
    source.remove('jobs', 'job_1');
    for (const number of [2, 3, 4]) source.put('jobs', job(number));
    source.fail = () => {
      if (source.asked.at(-1)?.startsWith('since 1:')) down();
    };
    await expect(run()).rejects.toThrow(FeedConnectionError);
    expect(await find(1)).toMatchObject({ id: 'job_1' });
    expect(await find(2)).toBeUndefined();
    recover();
    await run();
    expect(await find(1)).toBeUndefined();
    expect(await readCopy(database, feed)).toMatchObject({ indexed: ['job_2', 'job_3', 'job_4'] });
    await sweep(database, [feed]);
    expect(await database.count('jobs')).toBe(3);
    expect(await database.count('parts')).toBe(5);
  });

  test('gives up on a feed that lets every cursor expire', async () => {
    for (const number of [1, 2, 3]) source.put('jobs', job(number));
    await run();
    const { changes } = source;
    const forgetful = {
      ...source,
      changes: (since: string | undefined) => {
        if (since !== undefined) source.forget();
        return changes(since);
      },
    };
    await expect(run(forgetful as MemoryFeed)).rejects.toThrow(GoneError);
    expect(await find(1)).toMatchObject({ id: 'job_1' });
  });

  test('passes over collections and operations that it does not know', async () => {
    const strange = { collection: 'badges', op: 'upsert', id: 'x', rev: 1, object: {} } as unknown as Change;
    const newer = { ...upsert('jobs', job(2)), op: 'archive' } as unknown as Change;
    source.put('jobs', job(1));
    const { changes } = source;
    const odd = async (since: string | undefined) => {
      const page = await changes(since);
      return { ...page, changes: [strange, newer, ...page.changes] };
    };
    await run({ ...source, changes: odd } as MemoryFeed);
    expect(await readCopy(database, feed)).toMatchObject({ ids: ['job_1'] });
  });

  test('refuses a feed that promises more without moving on, or in a circle', async () => {
    for (const circle of [['a'], ['a', 'b']]) {
      let turn = 0;
      const changes = async () => ({
        ...{ changes: [], hasMore: true, pollAfterSeconds: 1 },
        nextCursor: circle[turn++ % circle.length] ?? '',
      });
      await expect(run({ ...source, changes } as MemoryFeed)).rejects.toThrow(StuckFeedError);
    }
  });

  test('keeps the copies of two feeds apart, and only those that are wanted', async () => {
    source.put('jobs', job(1));
    await run();
    const other = createMemoryFeed();
    other.put('jobs', job(2));
    const city = 'https://city.example';
    await synchronize({ database, feed: city, source: other, now: () => now });
    expect(await readCopy(database, feed)).toMatchObject({ ids: ['job_1'] });
    expect(await readCopy(database, city)).toMatchObject({ ids: ['job_2'] });
    await sweep(database, [city]);
    expect(await readCopy(database, feed)).toBeUndefined();
    expect(await readCopy(database, city)).toMatchObject({ ids: ['job_2'] });
    expect(await database.count('jobs')).toBe(1);
  });

  test('is due when the feed asks for it, and while a copy is not whole', async () => {
    expect(await isDue(database, feed, now)).toBe(true);
    source.put('jobs', job(1));
    await run();
    expect(await isDue(database, feed, now + 59_999)).toBe(false);
    expect(await isDue(database, feed, now + 60_000)).toBe(true);
    source.forget();
    source.fail = () => {
      if (source.asked.at(-1) === 'everything')
        throw new FeedResponseError('not_json', 'HTML', { attempts: 1 });
    };
    await expect(run()).rejects.toThrow(FeedResponseError);
    expect(await isDue(database, feed, now)).toBe(true);
  });

  test('tells a job from another one whose key is the same', async () => {
    source.put('jobs', job(1));
    await run();
    const [open] = await openFeeds(database, [feed]);
    const key: [number, string] = [open?.copy.generation ?? 0, 'job_1'];
    const record = await database.get('jobs', key);
    if (record === undefined) throw new Error('no record');
    await database.put('jobs', { ...record, identities: ['elsewhere.example/1'] });
    expect(await find(1)).toBeUndefined();
  });
});
