import type { Job } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { isJob } from '../collections/jobs/is-job.ts';
import { aJob } from '../testing/objects.ts';
import type { FeedReader, ListSource } from './feed-reader.ts';
import { shareReads } from './share-reads.ts';

const jobs: ListSource<Job> = { path: '/v1/jobs', isItem: isJob };
const cooperations: ListSource<Job> = { path: '/v1/cooperations', isItem: isJob };

function counted() {
  let requests = 0;
  const reader: FeedReader = {
    async list({ isItem, path }) {
      requests += 1;
      if (path === cooperations.path) throw new Error('down');
      const items: unknown[] = [aJob({ id: 'job_1' })];
      return { data: items.filter(isItem), nextCursor: null };
    },
    async get({ isItem }) {
      requests += 1;
      const item: unknown = aJob({ id: 'job_1' });
      if (!isItem(item)) throw new Error('no job');
      return item;
    },
  };
  return { reader: shareReads(reader), requests: () => requests };
}

test('answers equal questions of the same time by one request', async () => {
  const { reader, requests } = counted();
  const answers = await Promise.all([reader.list(jobs, { q: '电机' }), reader.list(jobs, { q: '电机' })]);
  expect(requests()).toBe(1);
  expect(answers[0]).toBe(answers[1]);
});

test('asks again for another question, another list, another use of the cache, or later', async () => {
  const { reader, requests } = counted();
  await Promise.all([
    reader.list(jobs, { q: 'a' }),
    reader.list(jobs, { q: 'b' }),
    reader.list(jobs, { q: 'a' }, { cache: 'no-cache' }),
  ]);
  await reader.list(jobs, { q: 'a' });
  await reader.list({ ...jobs, path: '/v1/posts' }, { q: 'a' });
  expect(requests()).toBe(5);
});

test('asks once for one thing that several want, and again for another', async () => {
  const { reader, requests } = counted();
  const one = { ...jobs, path: '/v1/jobs/job_1' } as const;
  const answers = await Promise.all([reader.get(one), reader.get(one)]);
  expect(answers[0]).toBe(answers[1]);
  await reader.get({ ...jobs, path: '/v1/jobs/job_2' });
  expect(requests()).toBe(2);
});

test('hands a failure to everybody who waits', async () => {
  const { reader } = counted();
  const results = await Promise.allSettled([reader.list(cooperations, {}), reader.list(cooperations, {})]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
