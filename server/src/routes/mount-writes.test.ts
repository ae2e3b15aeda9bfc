import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { createKey } from '../store/keys.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, now, organization } from '../testing/samples.ts';
import { problemOf, type Send, writer } from '../testing/writing.ts';

let feed: TestFeed;
let send: Send;
let draft: { organizationId: string; title: string };
beforeEach(async () => {
  feed = await openTestFeed();
  draft = { organizationId: await insertOrganization(feed.db, organization(), now), title: 'Fitter' };
  send = await writer(feed);
});

const jobCount = async () => (await feed.read<{ data: unknown[] }>('/v1/jobs?limit=100')).data.length;

describe('a write', () => {
  test.each([
    ['no key', undefined, 401, 'missing_key'],
    ['a publishable key', { kind: 'publishable' as const }, 403, 'publishable_key_forbidden'],
    ['a key of other scopes', { scopes: ['posts:write' as const] }, 403, 'insufficient_scope'],
  ])('with %s is refused before its body is read', async (_, options, status, code) => {
    const response = options
      ? await (await writer(feed, options))('POST', '/v1/jobs', '{')
      : await feed.request('/v1/jobs', { method: 'POST', body: '{' });
    expect(await problemOf(response)).toMatchObject({ status, code });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('is told which scope it lacks', async () => {
    const response = await (await writer(feed, { scopes: [] }))('POST', '/v1/jobs', draft);
    expect(await problemOf(response)).toMatchObject({ requiredScopes: ['jobs:write'] });
  });

  test('with a secret key in the address is refused', async () => {
    const { key } = await createKey(feed.db, { name: 'x', kind: 'secret', scopes: ['jobs:write'] }, now);
    const response = await feed.request(`/v1/jobs?key=${key}`, { method: 'POST' });
    expect(await problemOf(response)).toMatchObject({ code: 'secret_key_in_url' });
  });

  test.each([
    ['no JSON', '{"title":', 400, 'invalid_request', undefined],
    ['half a character', '{"title":"\\ud800"}', 400, 'invalid_request', '/title'],
    ['U+0000', '{"title":"a\\u0000"}', 400, 'invalid_request', '/title'],
    ['__proto__', '{"extensions":{"__proto__":{"a":1}}}', 400, 'invalid_request', '/extensions'],
    ['a list', '[]', 422, 'validation_failed', ''],
    ['null', 'null', 422, 'validation_failed', ''],
  ])('of %s is refused', async (_, body, status, code, pointer) => {
    const problem = await problemOf(await send('POST', '/v1/jobs', body));
    expect(problem).toMatchObject({ status, code });
    expect(problem.errors?.[0]?.pointer).toBe(pointer);
  });

  test('of a tower of brackets is refused', async () => {
    const tower = `{"extensions":{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}}`;
    expect(await problemOf(await send('POST', '/v1/jobs', tower))).toMatchObject({ code: 'invalid_request' });
  });

  test('larger than a mebibyte is refused, also where it does not say its length', async () => {
    const large = JSON.stringify({ ...draft, title: 'x'.repeat(1024 * 1024) });
    const stream = new Blob([large]).stream();
    for (const body of [large, stream]) {
      const { key } = await createKey(feed.db, { name: 'x', kind: 'secret', scopes: ['jobs:write'] }, now);
      const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };
      const init = { method: 'POST', headers, body, duplex: 'half' };
      expect(await problemOf(await feed.request('/v1/jobs', init))).toMatchObject({
        status: 413,
        code: 'payload_too_large',
      });
    }
  });

  test.each([
    { 'Content-Type': 'text/plain' },
    { 'Content-Type': 'application/merge-patch+json' },
    { 'Content-Encoding': 'gzip' },
  ])('sent as %j is refused', async (headers) => {
    expect(await problemOf(await send('POST', '/v1/jobs', draft, headers))).toMatchObject({
      status: 415,
      code: 'unsupported_media_type',
    });
  });

  test('with a query parameter is refused', async () => {
    expect(await problemOf(await send('POST', '/v1/jobs?dry=1', draft))).toMatchObject({
      code: 'unknown_parameter',
    });
  });

  test('never is a server error and never leaves a trace, whatever its body', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.string({ unit: 'binary' }), async (value, name) => {
        for (const body of [value, { ...draft, [`${name}?`]: value }, { ...draft, title: value, x: 1 }])
          expect([400, 422]).toContain((await send('POST', '/v1/jobs', JSON.stringify(body))).status);
      }),
    );
    expect(await jobCount()).toBe(0);
  });
});

describe('a request that is repeated under its Idempotency-Key', () => {
  const once = { 'Idempotency-Key': 'f3b0' };

  test('gets the answer of the first, and says so', async () => {
    const first = await send('POST', '/v1/jobs', draft, once);
    const second = await send('POST', '/v1/jobs', draft, once);
    expect(first.headers.has('idempotency-replayed')).toBe(false);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(second.status).toBe(201);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(await second.text()).toBe(await first.text());
    expect(await jobCount()).toBe(1);
  });

  test('with another body or at another address is refused', async () => {
    const { id } = await (await send('POST', '/v1/jobs', draft, once)).json();
    for (const other of [
      await send('POST', '/v1/jobs', { ...draft, title: 'Other' }, once),
      await send('POST', `/v1/jobs/${id}/close`, { reason: 'filled' }, once),
    ])
      expect(await problemOf(other)).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
  });

  test('is another request under another key, and after a day', async () => {
    await send('POST', '/v1/jobs', draft, once);
    await (await writer(feed))('POST', '/v1/jobs', draft, once);
    feed.setTime(daysLater(1));
    await send('POST', '/v1/jobs', draft, once);
    expect(await jobCount()).toBe(3);
  });

  test('after a failure is done anew', async () => {
    expect((await send('POST', '/v1/jobs', { ...draft, organizationId: 'org_x' }, once)).status).toBe(422);
    expect((await send('POST', '/v1/jobs', draft, once)).status).toBe(201);
  });

  test('needs a key of visible characters', async () => {
    expect(
      await problemOf(await send('POST', '/v1/jobs', draft, { 'Idempotency-Key': 'a b' })),
    ).toMatchObject({
      code: 'invalid_request',
    });
  });

  test('at once makes one object; the others hear of it or are told to wait', async () => {
    let key = 0;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 2, max: 8 }), async (times) => {
        const before = await jobCount();
        const headers = { 'Idempotency-Key': `at-once-${key++}` };
        const answers = await Promise.all(
          Array.from({ length: times }, () => send('POST', '/v1/jobs', draft, headers)),
        );
        const made = answers.filter(({ status }) => status === 201);
        for (const { status, headers } of answers)
          if (status !== 201) expect([status, headers.get('retry-after')]).toEqual([409, '1']);
        expect(new Set(made.map(({ headers }) => headers.get('location'))).size).toBe(1);
        expect(await jobCount()).toBe(before + 1);
      }),
      { numRuns: 20 },
    );
  });
});
