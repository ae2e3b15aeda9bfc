import { type ProblemCode, problemCodes, problemStatuses } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import { createApp } from '../app.ts';
import { ProblemError } from '../errors.ts';
import { insertOrganization } from '../store/organizations.ts';
import { insertPost } from '../store/posts.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { now, organization, post } from '../testing/samples.ts';
import { type Send, writer } from '../testing/writing.ts';

const exposed = [
  'ETag',
  'Date',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'X-Request-Id',
  'Content-Range',
  'Idempotency-Replayed',
  'Feed-Last-Event-ID',
];

function expectReadable({ headers }: Response): void {
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-allow-credentials')).toBeNull();
  expect(headers.get('access-control-expose-headers')?.split(',')).toEqual(exposed);
  expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
}

let feed: TestFeed;
let send: Send;
let organizationId: string;
beforeEach(async () => {
  feed = await openTestFeed();
  send = await writer(feed);
  organizationId = await insertOrganization(feed.db, organization(), now);
});

test('every answer of the API can be read by any page, whatever its status', async () => {
  const postId = await insertPost(feed.db, post(organizationId), now);
  const large = JSON.stringify({ name: 'x'.repeat(1024 * 1024) });
  const poor = await writer(feed, { scopes: ['posts:write'] });
  const answers = [
    await send('GET', '/v1/jobs'),
    await send('POST', '/v1/jobs', { organizationId, title: 'Fitter' }),
    await send('DELETE', `/v1/posts/${postId}`),
    await send('GET', '/v1/jobs', undefined, { 'If-None-Match': '*' }),
    await send('GET', '/v1/jobs?x=1'),
    await feed.request('/v1/jobs', { method: 'POST' }),
    await poor('POST', '/v1/jobs', {}),
    await send('GET', '/v1/nothing'),
    await send('PUT', '/v1/jobs'),
    await send('DELETE', `/v1/organizations/${organizationId}`),
    await send('GET', `/v1/posts/${postId}`),
    await send('PATCH', `/v1/organizations/${organizationId}`, {}, { 'If-Match': '"9"' }),
    await send('POST', '/v1/jobs', large),
    await send('POST', '/v1/jobs', '{}', { 'Content-Type': 'text/plain' }),
    await send('POST', '/v1/jobs', {}),
  ];
  expect(answers.map(({ status }) => status)).toEqual([
    200, 201, 204, 304, 400, 401, 403, 404, 405, 409, 410, 412, 413, 415, 422,
  ]);
  for (const answer of answers) expectReadable(answer);
});

test('every problem can be read by any page and is never kept', async () => {
  const pages = (app: Hono) =>
    app.get('/v1/problems/:code', (c) => {
      throw new ProblemError(c.req.param('code') as ProblemCode, 'x');
    });
  const app = createApp({ db: feed.db, pages, logger: { info() {}, warn() {}, error() {} } });
  for (const code of problemCodes) {
    const answer = await app.request(`/v1/problems/${code}`);
    expect(answer.status).toBe(problemStatuses[code]);
    expectReadable(answer);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({ code, requestId: answer.headers.get('x-request-id') });
  }
});

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
  'a preflight allows %s with every header asked for',
  async (method) => {
    const asked = 'authorization,content-type,idempotency-key,if-match';
    const answer = await feed.request('/v1/jobs/job_1', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://www.example.edu.cn',
        'Access-Control-Request-Method': method,
        'Access-Control-Request-Headers': asked,
      },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')?.split(',')).toContain(method);
    expect(answer.headers.get('access-control-allow-headers')).toBe(asked);
    expect(answer.headers.get('access-control-max-age')).toBe('7200');
    expect(answer.headers.get('vary')).toContain('Access-Control-Request-Headers');
  },
);

test('what is public may be kept by shared caches, what is private and what was written by none', async () => {
  const cacheControl = async (path: string) => (await send('GET', path)).headers.get('cache-control');
  expect(await cacheControl('/v1/jobs')).toMatch(/^public, max-age=\d+, stale-while-revalidate=\d+$/);
  expect(await cacheControl(`/v1/organizations/${organizationId}`)).toMatch(/^public, max-age=/);
  for (const path of ['/v1/me', '/v1/keys', '/v1/saved-searches'])
    expect(await cacheControl(path)).toBe('private, no-store');
  const made = await send('POST', '/v1/jobs', { organizationId, title: 'Fitter' });
  expect(made.headers.get('cache-control')).toBe('private, no-store');
});
