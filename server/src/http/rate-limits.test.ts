import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createApp } from '../app.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { problemOf, writer } from '../testing/writing.ts';

let feed: TestFeed;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T08:00:00Z') });
  feed = await openTestFeed();
  app = createApp({ db: feed.db, rateLimits: { read: 3, search: 1, write: 2 } });
});
afterEach(() => vi.useRealTimers());

const from = (remoteAddress: string) => ({ incoming: { socket: { remoteAddress } } });
const read = async (path: string, init: RequestInit = {}, address = '203.0.113.7') =>
  app.request(path, init, from(address));

test('refuses what is too much, says for how long, and takes it again after that', async () => {
  for (const left of [2, 1, 0]) {
    const { status, headers } = await read('/v1/jobs');
    expect(status).toBe(200);
    expect(headers.get('RateLimit')).toBe(`"read";r=${left};t=60`);
    expect(headers.get('RateLimit-Policy')).toBe('"read";q=3;w=60');
  }
  vi.setSystemTime('2026-11-24T08:00:20.500Z');
  const refused = await read('/v1/jobs');
  expect((await problemOf(refused.clone())).code).toBe('rate_limited');
  expect(refused.headers.get('Retry-After')).toBe('40');
  expect(refused.headers.get('RateLimit')).toBe('"read";r=0;t=40');
  expect(refused.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(refused.headers.get('Cache-Control')).toBe('no-store');
  vi.setSystemTime('2026-11-24T08:01:01Z');
  expect((await read('/v1/jobs')).status).toBe(200);
});

test('counts each address for itself, and not this machine', async () => {
  for (let times = 0; times < 4; times++) await read('/v1/jobs');
  expect((await read('/v1/jobs')).status).toBe(429);
  expect((await read('/v1/jobs', {}, '203.0.113.8')).status).toBe(200);
  for (let times = 0; times < 5; times++) expect((await read('/v1/jobs', {}, '127.0.0.1')).status).toBe(200);
});

test('counts searches apart, and what is known already not at all', async () => {
  expect((await read('/v1/jobs?q=PLC')).status).toBe(200);
  expect((await read('/v1/jobs?q=PLC')).status).toBe(429);
  const etag = (await read('/v1/jobs')).headers.get('ETag') ?? '';
  for (let times = 0; times < 5; times++)
    expect((await read('/v1/jobs', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  for (let times = 0; times < 5; times++) expect((await read('/v1/health')).status).toBe(200);
});

test('counts the writes of a secret key wherever it is used', async () => {
  const send = await writer(feed, {}, (path, init) => app.request(path, init));
  const draft = { kind: 'enterprise', name: '临江电机厂', language: 'zh-CN' };
  expect((await send('POST', '/v1/organizations', draft)).status).toBe(201);
  expect((await send('POST', '/v1/organizations', {})).status).toBe(422);
  expect((await send('POST', '/v1/organizations', draft)).status).toBe(429);
  expect((await feed.read<{ data: unknown[] }>('/v1/organizations')).data).toHaveLength(1);
});
