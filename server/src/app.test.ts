import { Job, Problem, page } from '@recruitment-feed/sdk/contract';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { insertJob, updateJob } from './store/jobs.ts';
import { insertOrganization } from './store/organizations.ts';
import { openTestFeed, type TestFeed } from './testing/feed.ts';
import { daysLater, job, now, organization } from './testing/samples.ts';

let feed: TestFeed;
let employer: string;
beforeEach(async () => {
  feed = await openTestFeed();
  employer = await insertOrganization(feed.db, organization(), now);
});

async function problem(path: string, init?: RequestInit) {
  const response = await feed.request(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('etag')).toBeNull();
  const body = Problem.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  return body;
}

describe('a list', () => {
  test('is paged by its cursor and by its Link alike', async () => {
    for (let day = 1; day <= 5; day++)
      await insertJob(
        feed.db,
        job(employer, { title: `${day}`, postedAt: `2026-11-0${day}T00:00:00Z` }),
        now,
      );
    const titles: string[] = [];
    let path: string | undefined = '/v1/jobs?limit=2&status=open';
    while (path !== undefined) {
      const response: Response = await feed.request(path);
      const { data, nextCursor } = page(Job).parse(await response.json());
      titles.push(...data.map(({ title }) => title));
      path = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1];
      expect(path === undefined).toBe(nextCursor === null);
      if (path !== undefined) expect(new URL(path, 'http://x').searchParams.get('cursor')).toBe(nextCursor);
    }
    expect(titles).toEqual(['5', '4', '3', '2', '1']);
  });

  test('has at most 100 items, also where more are asked for', async () => {
    for (let count = 0; count < 101; count++) await insertJob(feed.db, job(employer), now);
    const { data } = await feed.read<{ data: unknown[] }>('/v1/jobs?limit=5000');
    expect(data).toHaveLength(100);
  });

  test('goes without descriptions unless they are asked for', async () => {
    const description = [{ type: 'paragraph' as const, children: [] }];
    const write = job(employer, { description, translations: { en: { title: 'Fitter', description } } });
    const id = await insertJob(feed.db, write, now);
    const bare = { title: 'Fitter' };
    const { data: short } = await feed.read<{ data: Job[] }>('/v1/jobs');
    expect(short[0]).not.toHaveProperty('description');
    expect(short[0]?.translations).toEqual({ en: bare });
    const { data: long } = await feed.read<{ data: Job[] }>('/v1/jobs?include=description');
    expect(long[0]).toMatchObject({ description, translations: { en: { ...bare, description } } });
    expect(await feed.read(`/v1/jobs/${id}`)).toMatchObject({ description });
  });

  test('takes a repeated parameter as "or"', async () => {
    await insertJob(feed.db, job(employer, { locations: [{ region: 'CN-ZJ' }] }), now);
    await insertJob(feed.db, job(employer, { locations: [{ region: 'CN-JS' }] }), now);
    await insertJob(feed.db, job(employer, { locations: [{ region: 'CN-SD' }] }), now);
    const { data } = await feed.read<{ data: unknown[] }>('/v1/jobs?region=CN-ZJ&region=CN-JS');
    expect(data).toHaveLength(2);
  });
});

describe('a request that cannot be answered', () => {
  test('names unknown parameters and the known ones', async () => {
    const { code, errors, detail } = await problem('/v1/cooperations?colege=org_1&limit=2');
    expect(code).toBe('unknown_parameter');
    expect(errors?.map(({ parameter }) => parameter)).toEqual(['colege']);
    expect(detail).toContain('college, enterprise');
  });

  test.each([
    ['/v1/jobs?limit=0', 'limit'],
    ['/v1/jobs?limit=', 'limit'],
    ['/v1/jobs?limit=1.5', 'limit'],
    ['/v1/jobs?status=opened', 'status'],
    ['/v1/jobs?status=open&status=x', 'status'],
    ['/v1/jobs?college=hangcha', 'college'],
    ['/v1/jobs?q=a&q=b', 'q'],
  ])('%s names %s', async (path, parameter) => {
    const { code, errors } = await problem(path);
    expect(code).toBe('invalid_parameter');
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
  });

  test.each([
    ['/v1/jobs?cursor=abc', 400, 'invalid_cursor'],
    ['/v1/sync?since=abc', 400, 'invalid_cursor'],
    ['/v1/jobs/job_none', 404, 'not_found'],
    ['/v1/jobs/%00%E0%A4%A', 404, 'not_found'],
    ['/v1/nothing', 404, 'not_found'],
    ['/v1/jobs/', 404, 'not_found'],
    ['/elsewhere', 404, 'not_found'],
  ])('%s is %i %s', async (path, status, code) => {
    expect(await problem(path)).toMatchObject({ status, code });
  });

  test('by its method is told which ones there are', async () => {
    const response = await feed.request('/v1/jobs', { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect(await problem('/v1/openapi.json', { method: 'POST' })).toMatchObject({
      code: 'method_not_allowed',
    });
  });

  test('by a cursor of other filters is told so', async () => {
    await insertJob(feed.db, job(employer), now);
    await insertJob(feed.db, job(employer), now);
    const { nextCursor } = await feed.read('/v1/jobs?limit=1&status=open');
    expect(await problem(`/v1/jobs?limit=1&cursor=${nextCursor}`)).toMatchObject({
      code: 'cursor_filter_mismatch',
    });
    expect((await feed.request(`/v1/jobs?limit=9&status=open&cursor=${nextCursor}`)).status).toBe(200);
  });

  test('for an unexpected reason is not told the reason, which is logged', async () => {
    const missingTable = /no such table|relation "events" does not exist/;
    await feed.db.schema.alterTable('events').renameTo('gone').execute();
    const body = await problem('/v1/events');
    expect(body).toMatchObject({ status: 500, code: 'internal' });
    expect(JSON.stringify(body)).not.toMatch(missingTable);
    expect(feed.logged).toContainEqual({
      requestId: body.requestId,
      err: expect.objectContaining({ message: expect.stringMatching(missingTable) }),
    });
  });

  test('never is a server error, whatever is put into it', async () => {
    await insertJob(feed.db, job(employer, { title: 'C++ 工程师' }), now);
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...'"\'*^:()-+#.&|\\;%_[]{}~', ' AND ', ' NOT ', ' NEAR(', '工', 'c'),
      }),
      fc.constantFrom("' or 1=1 --", '"; drop table jobs; --', 'NEAR("a" "b")', 'tokens:x', '\ud800', '\0'),
    );
    const name = fc.constantFrom('q', 'cursor', 'limit', 'region', 'college', 'id', 'organizationId', 'key');
    const path = fc.constantFrom(
      '/v1/jobs',
      '/v1/posts',
      '/v1/organizations',
      '/v1/cooperations',
      '/v1/sync',
      '/v1/events',
    );
    await fc.assert(
      fc.asyncProperty(
        path,
        fc.array(fc.tuple(name, hostile), { maxLength: 3 }),
        hostile,
        async (at, query, id) => {
          const answers = [
            await feed.request(`${at}?${new URLSearchParams(query)}`),
            await feed.request(`/v1/jobs/${encodeURIComponent(id.toWellFormed())}`),
          ];
          for (const { status } of answers) expect([200, 400, 401, 404]).toContain(status);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});

describe('an answer that the caller holds already', () => {
  test('of one object is known by its revision', async () => {
    const id = await insertJob(feed.db, job(employer), now);
    const headers = { 'If-None-Match': 'W/"9", "1"' };
    expect((await feed.request(`/v1/jobs/${id}`)).headers.get('etag')).toBe('"1"');
    expect((await feed.request(`/v1/jobs/${id}`, { headers })).status).toBe(304);
    await updateJob(feed.db, id, job(employer, { title: 'Other' }), now);
    expect((await feed.request(`/v1/jobs/${id}`, { headers })).status).toBe(200);
  });

  test.each(['/v1/jobs?limit=5', '/v1/sync', '/v1/openapi.json'])(
    'of %s comes as 304 without a body',
    async (path) => {
      const first = await feed.request(path);
      const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };
      const second = await feed.request(path, { headers });
      expect(second.status).toBe(304);
      expect(await second.text()).toBe('');
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(second.headers.get('cache-control')).toBe(first.headers.get('cache-control'));
      expect(
        (await feed.request(`${path.split('?')[0]}`, { headers: { 'If-None-Match': '"x"' } })).status,
      ).toBe(200);
    },
  );

  test('is no longer held once anything was written, or another page is asked for', async () => {
    const etag = (await feed.request('/v1/jobs')).headers.get('etag') ?? '';
    expect((await feed.request('/v1/jobs?limit=3', { headers: { 'If-None-Match': etag } })).status).toBe(200);
    await insertJob(feed.db, job(employer), now);
    expect((await feed.request('/v1/jobs', { headers: { 'If-None-Match': etag } })).status).toBe(200);
  });
});

describe('every answer', () => {
  test.each([
    ['/v1/jobs', {}],
    ['/v1/jobs', { headers: { 'If-None-Match': '*' } }],
    ['/v1/jobs?x=1', {}],
    ['/v1/jobs?key=pk_unknown', {}],
    ['/v1/nothing', {}],
    ['/v1/jobs', { method: 'PUT' }],
    ['/v1/jobs', { method: 'HEAD' }],
  ])('%s %j can be read by any page, with its headers', async (path, init) => {
    const { headers } = await feed.request(path, init);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-expose-headers')).toBe(
      'ETag,Date,Link,Location,Retry-After,RateLimit,RateLimit-Policy,X-Request-Id,Content-Range,Idempotency-Replayed,Feed-Last-Event-ID',
    );
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{32}$/);
  });

  test('to a preflight allows what is asked', async () => {
    const headers = {
      Origin: 'https://www.example.edu.cn',
      'Access-Control-Request-Method': 'GET',
      'Access-Control-Request-Headers': 'authorization,if-none-match',
    };
    const response = await feed.request('/v1/jobs', { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('authorization,if-none-match');
  });

  test('to HEAD has the headers of GET and no body', async () => {
    const [get, head] = [await feed.request('/v1/jobs'), await feed.request('/v1/jobs', { method: 'HEAD' })];
    expect(head.status).toBe(200);
    expect(await head.text()).toBe('');
    expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
  });
});

test('a job that closed more than 90 days ago is gone: 410, in no list, and its list is no longer held', async () => {
  const closed = { status: 'closed' as const, closedAt: now.toISOString(), closedReason: 'filled' as const };
  const id = await insertJob(feed.db, job(employer, closed), now);
  const etag = (await feed.request('/v1/jobs')).headers.get('etag') ?? '';
  expect(await feed.read(`/v1/jobs/${id}`)).toMatchObject(closed);
  feed.setTime(daysLater(91));
  expect(await problem(`/v1/jobs/${id}`)).toMatchObject({ status: 410, code: 'deleted' });
  const list = await feed.request('/v1/jobs', { headers: { 'If-None-Match': etag } });
  expect(await list.json()).toEqual({ data: [], nextCursor: null });
});

test('health says ok, and 503 with a time to come back once the database is gone', async () => {
  const well = { status: 'ok', checks: { database: { ok: true }, commits: { ok: true } } };
  await vi.waitFor(async () => expect(await feed.read('/v1/health')).toEqual(well));
  await feed.db.schema.dropTable('migrations').execute();
  expect((await feed.request('/v1/health')).headers.get('retry-after')).toBe('5');
  expect(await problem('/v1/health')).toMatchObject({ status: 503, code: 'unavailable' });
});
