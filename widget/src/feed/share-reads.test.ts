import { expect, test } from 'vitest';
import { aJob } from '../testing/objects.ts';
import type { FeedReader } from './feed-reader.ts';
import { shareReads } from './share-reads.ts';

function counted() {
  let requests = 0;
  const page = { data: [aJob({ id: 'job_1' })], nextCursor: null };
  const reader: FeedReader = {
    jobs: {
      async list() {
        requests += 1;
        return page;
      },
    },
    cooperations: { list: () => Promise.reject(new Error('down')) },
  };
  return { reader: shareReads(reader), requests: () => requests };
}

test('answers equal questions of the same time by one request', async () => {
  const { reader, requests } = counted();
  const answers = await Promise.all([reader.jobs.list({ q: '电机' }), reader.jobs.list({ q: '电机' })]);
  expect(requests()).toBe(1);
  expect(answers[0]).toBe(answers[1]);
});

test('asks again for another question, another use of the cache, or later', async () => {
  const { reader, requests } = counted();
  await Promise.all([
    reader.jobs.list({ q: 'a' }),
    reader.jobs.list({ q: 'b' }),
    reader.jobs.list({ q: 'a' }, { cache: 'no-cache' }),
  ]);
  await reader.jobs.list({ q: 'a' });
  expect(requests()).toBe(4);
});

test('hands a failure to everybody who waits', async () => {
  const { reader } = counted();
  const results = await Promise.allSettled([reader.cooperations.list({}), reader.cooperations.list({})]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
