import 'fake-indexeddb/auto';
import { FeedConnectionError, GoneError } from '@recruitment-feed/sdk';
import type { Change, Job, SyncPage } from '@recruitment-feed/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJob, sampleSyncPage } from '../e2e/sample-feed.ts';
import { type FeedDatabaseHandle, openFeedDatabase, wholeGeneration } from './database.ts';
import { findJob } from './look-up.ts';
import { StuckFeedError, synchronize } from './synchronize.ts';

const feed = 'https://feed.example.edu.cn';
const now = () => Date.UTC(2026, 10, 24, 8);
const identityOf = (number: number) => `board.example/${number}`;

function job(number: number, changes: Partial<Job> = {}): Job {
  return { ...openJob, id: `job_${number}`, url: `https://board.example/${number}`, ...changes };
}
function upsert(object: Job): Change {
  return { collection: 'jobs', op: 'upsert', id: object.id, rev: object.rev, object };
}
function page(nextCursor: string, changes: Change[], hasMore = false): SyncPage {
  return { changes, nextCursor, hasMore, pollAfterSeconds: 60 };
}

type Answer = SyncPage | Error;
const expired = () => {
  const problem = { type: 'about:blank', title: 'Gone', status: 410, code: 'cursor_expired' };
  return new GoneError({ status: 410, headers: new Headers(), problem, retryAfterMs: undefined });
};

describe('synchronizing the feed', () => {
  let database: FeedDatabaseHandle;
  let names = 0;
  let asked: (string | undefined)[];

  beforeEach(async () => {
    database = await openFeedDatabase(`feed-${names++}`);
    asked = [];
  });
  afterEach(() => database.close());

  /** Answers each request with the next of the given pages or errors. */
  function run(...answers: Answer[]): Promise<void> {
    const fetchChanges = async (since: string | undefined) => {
      asked.push(since);
      const answer = answers.shift();
      if (answer === undefined) throw new FeedConnectionError('GET /v1/sync got no answer.');
      if (answer instanceof Error) throw answer;
      return answer;
    };
    return synchronize({ database, feed, fetchChanges, now });
  }
  async function find(number: number) {
    const state = await database.get('state', 'current');
    return state && (await findJob(database, state, [identityOf(number)]));
  }

  test('keeps jobs, organizations and cooperations of a first sync', async () => {
    await run(sampleSyncPage());
    const state = await database.get('state', 'current');
    expect(state).toMatchObject({ feed, cursor: 'cursor-1', syncedAt: now(), pollAfterSeconds: 3600 });
    const range = wholeGeneration(state?.generation ?? 0);
    expect(await database.count('jobs', range)).toBe(2);
    expect(await database.count('organizations', range)).toBe(2);
    expect(await database.count('cooperations', range)).toBe(1);
    expect(await database.get('state', 'staging')).toBeUndefined();
  });

  test('asks for the changes after its cursor and merges them', async () => {
    await run(page('a', [upsert(job(1)), upsert(job(2))]));
    const gone: Change = { collection: 'jobs', op: 'delete', id: 'job_2', rev: 2 };
    await run(page('b', [upsert(job(1, { status: 'closed' })), gone, upsert(job(3))]));
    expect(asked).toEqual([undefined, 'a']);
    expect(await find(1)).toMatchObject({ status: 'closed' });
    expect(await find(2)).toBeUndefined();
    expect(await find(3)).toMatchObject({ status: 'open' });
  });

  test('forgets the address that a job no longer has', async () => {
    await run(page('a', [upsert(job(1))]));
    await run(page('b', [upsert(job(1, { url: 'https://board.example/9' }))]));
    expect(await find(1)).toBeUndefined();
    expect(await find(9)).toMatchObject({ id: 'job_1' });
  });

  test('goes on at the page where a first sync was cut off', async () => {
    await expect(run(page('a', [upsert(job(1))], true))).rejects.toThrow(FeedConnectionError);
    expect(await find(1)).toBeUndefined();
    await run(page('b', [upsert(job(2))]));
    expect(asked).toEqual([undefined, 'a', 'a']);
    expect(await find(1)).toMatchObject({ id: 'job_1' });
    expect(await find(2)).toMatchObject({ id: 'job_2' });
  });

  test('starts over when its cursor has expired, and serves the old copy until the new one is whole', async () => {
    await run(page('a', [upsert(job(1))]));
    await expect(run(expired(), page('n', [upsert(job(2))], true))).rejects.toThrow();
    expect(await find(1)).toMatchObject({ id: 'job_1' });
    expect(await find(2)).toBeUndefined();
    await run(page('o', [upsert(job(3))]));
    expect(asked).toEqual([undefined, 'a', undefined, 'n', 'n']);
    expect(await find(1)).toBeUndefined();
    expect(await find(2)).toMatchObject({ id: 'job_2' });
    expect(await database.count('jobs')).toBe(2);
  });

  test('gives up on a feed that lets every cursor expire', async () => {
    await run(page('a', [upsert(job(1))]));
    await expect(run(expired(), page('b', [], true), expired())).rejects.toThrow(GoneError);
    expect(await find(1)).toMatchObject({ id: 'job_1' });
  });

  test('passes over collections and operations that it does not know', async () => {
    const strange = { collection: 'badges', op: 'upsert', id: 'x', rev: 1, object: {} } as unknown as Change;
    const newer = { ...upsert(job(2)), op: 'archive' } as unknown as Change;
    await run(page('a', [strange, newer, upsert(job(1))]));
    expect(await find(1)).toMatchObject({ id: 'job_1' });
    expect(await find(2)).toBeUndefined();
  });

  test('refuses a feed that promises more without moving on', async () => {
    await expect(run(page('a', [], true), page('a', [], true))).rejects.toThrow(StuckFeedError);
  });

  test('replaces the copy of another feed', async () => {
    await run(page('a', [upsert(job(1))]));
    const other = 'https://other.example.edu.cn';
    const fetchChanges = async (since: string | undefined) => {
      asked.push(since);
      return page('z', [upsert(job(2))]);
    };
    await synchronize({ database, feed: other, fetchChanges, now });
    expect(asked).toEqual([undefined, undefined]);
    expect(await database.get('state', 'current')).toMatchObject({ feed: other });
    expect(await find(1)).toBeUndefined();
    expect(await database.count('jobs')).toBe(1);
  });

  test('tells a job from another one whose key is the same', async () => {
    await run(page('a', [upsert(job(1))]));
    const state = await database.get('state', 'current');
    if (state === undefined) throw new Error('no copy');
    const record = await database.get('jobs', [state.generation, 0]);
    if (record === undefined) throw new Error('no record');
    await database.put('jobs', { ...record, identities: ['elsewhere.example/1'] });
    expect(await find(1)).toBeUndefined();
  });
});
