import { afterAll, beforeEach, expect, test } from 'vitest';
import { createMockFeed } from './mock-feed.ts';

const opened = createMockFeed({ scenario: 'empty', clock: new Date('2026-11-24T02:00:00Z') });
afterAll(async () => (await opened).close());
beforeEach(async () => (await opened).clearRequests());
const origin = 'https://feed.example';

test('tells what was asked and how it was answered, newest last', async () => {
  const mock = await opened;
  await mock.fetch(`${origin}/v1/jobs?status=open&region=CN-ZJ&region=CN-HL`);
  await mock.fetch(`${origin}/v1/weather`, {
    method: 'POST',
    body: '{"title":"x"}',
    headers: { 'content-type': 'application/json' },
  });
  expect(mock.requests).toEqual([
    {
      method: 'GET',
      path: '/v1/jobs',
      query: { status: ['open'], region: ['CN-ZJ', 'CN-HL'] },
      headers: {},
      body: undefined,
      faults: [],
      status: 200,
    },
    expect.objectContaining({ method: 'POST', path: '/v1/weather', body: { title: 'x' }, status: 404 }),
  ]);
});

test('holds no keys', async () => {
  const mock = await opened;
  const headers = { authorization: 'Bearer sk_secret', cookie: 'a=sk_secret' };
  await mock.fetch(`${origin}/v1/jobs?key=pk_secret`, { headers });
  expect(mock.requests).toHaveLength(1);
  expect(JSON.stringify(mock.requests)).not.toContain('secret');
});

test('keeps texts that are no JSON, and of other bodies nothing', async () => {
  const mock = await opened;
  const post = (type: string) =>
    mock.fetch(`${origin}/v1/jobs`, { method: 'POST', body: '{', headers: { 'content-type': type } });
  for (const type of ['application/json', 'image/png']) await post(type);
  expect(mock.requests.map(({ body }) => body)).toEqual(['{', undefined]);
});

test('says of a request that was broken off that it had no answer', async () => {
  const mock = await opened;
  mock.failNext('reset');
  await expect(mock.fetch(`${origin}/v1/jobs`)).rejects.toThrow('fetch failed');
  const stop = new AbortController();
  mock.failNext('latency=1000');
  const late = mock.fetch(`${origin}/v1/jobs`, { signal: stop.signal });
  await expect.poll(() => mock.requests.length).toBe(2);
  stop.abort();
  await expect(late).rejects.toThrow('aborted');
  expect(mock.requests.map(({ status, faults }) => [status, faults])).toEqual([
    [undefined, ['reset']],
    [undefined, ['latency=1000']],
  ]);
});

test('forgets the oldest of more than a thousand', async () => {
  const mock = await opened;
  for (let n = 0; n < 1002; n++) await mock.fetch(`${origin}/n${n}`);
  expect(mock.requests).toHaveLength(1000);
  expect(mock.requests[0]?.path).toBe('/n2');
});
