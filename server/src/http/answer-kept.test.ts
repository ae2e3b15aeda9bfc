import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization } from '../testing/samples.ts';
import { createKeptListener } from './answer-kept.ts';
import { createKeptAnswers } from './kept-answers.ts';
import { createMetrics } from './metrics.ts';

let feed: TestFeed;
let server: Server;
/** The paths that the framework had to answer. */
let made: string[];
let version = 0;
beforeEach(async () => {
  feed = await openTestFeed();
  const clock = () => now;
  const answers = createKeptAnswers(() => version, clock);
  const listen = getRequestListener(createApp({ db: feed.db, clock, answers }).fetch);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const answerKept = createKeptListener(answers, { logger: log, metrics: createMetrics() });
  made = [];
  server = createServer((incoming, outgoing) => {
    if (answerKept(incoming, outgoing)) return;
    made.push(incoming.url ?? '');
    void listen(incoming, outgoing);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  for (const name of ['杭叉集团', '临江电机', '盘龙机械'])
    await insertOrganization(feed.db, organization({ name }), now);
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function get(path: string, headers: Record<string, string> = {}) {
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
  const { 'x-request-id': requestId, date, ...kept } = Object.fromEntries(response.headers);
  return { status: response.status, headers: kept, requestId, text: await response.text() };
}

test.each([
  ['/v1/organizations?limit=2', {}],
  ['/v1/organizations?q=%E6%9D%AD%E5%8F%89', {}],
  ['/v1/sync?limit=1', {}],
  ['/v1/organizations?limit=2', { 'If-None-Match': '*' }],
])('answers %s %j from what is kept as the framework does', async (path, headers) => {
  await get(path);
  made = [];
  const { requestId, ...kept } = await get(path, headers);
  expect(made).toEqual([]);
  expect(requestId).toMatch(/^req_/);
  const response = await feed.request(path, { headers });
  expect(kept.status).toBe(response.status);
  expect(kept.text).toBe(await response.text());
  const { 'x-request-id': _, ...expected } = Object.fromEntries(response.headers);
  const framing = ['connection', 'keep-alive', 'content-length', 'transfer-encoding'];
  const meant = Object.fromEntries(Object.entries(kept.headers).filter(([name]) => !framing.includes(name)));
  expect(meant).toEqual(expected);
});

test('tells what was written at the next request', async () => {
  await get('/v1/organizations');
  await get('/v1/organizations');
  expect(made).toEqual(['/v1/organizations']);
  await insertOrganization(feed.db, organization({ name: '新来的企业' }), now);
  version++;
  expect((await get('/v1/organizations')).text).toContain('新来的企业');
  expect(made).toHaveLength(2);
});

test('leaves every request with a key to the framework, which checks it', async () => {
  const { key } = await createKey(feed.db, { name: 'page', origins: ['https://www.example.edu.cn'] }, now);
  const open = await get('/v1/organizations?limit=2');
  const keyed = await get(`/v1/organizations?limit=2&key=${key}`);
  expect(keyed.text).toBe(open.text);
  // Neither the key nor anything else of one caller is told to the next.
  expect(keyed.headers.link).toBe(open.headers.link);
  const foreign = { Origin: 'https://elsewhere.example' };
  expect((await get(`/v1/organizations?limit=2&key=${key}`, foreign)).status).toBe(403);
  expect((await get('/v1/organizations?limit=2&key=pk_unknown')).status).toBe(401);
  expect((await get('/v1/organizations?limit=2&key=sk_1')).status).toBe(401);
});

test('keeps no error, nothing private, and nothing that changes by itself', async () => {
  for (const path of [
    '/v1/organizations?x=1',
    '/v1/organizations/org_none',
    '/v1/health',
    '/v1/snapshots/latest',
  ]) {
    await get(path);
    await get(path);
    expect(made.filter((asked) => asked === path)).toHaveLength(2);
  }
});
