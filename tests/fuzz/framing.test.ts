import { Problem } from '@recruitment-feed/sdk/contract';
import { type FeedDatabase, openDatabase, type RunningServer, startServer } from '@recruitment-feed/server';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeKeys } from '../conformance/make-keys.ts';
import { sendRaw } from './raw.ts';
import { stateOf } from './state.ts';

const now = new Date('2026-11-24T08:00:00Z');
const failures: object[] = [];
let [db, server, secret] = [] as unknown as [FeedDatabase, RunningServer, string];

beforeAll(async () => {
  db = await openDatabase('memory');
  secret = (await makeKeys(db, now)).secret;
  const keep = (fields: object) => failures.push(fields);
  const logger = { info() {}, warn: keep, error: keep };
  server = await startServer({ db, port: 0, pages: false, clock: () => now, logger });
  // The first request of all makes the secret of the cursors.
  await fetch(`${server.url}/v1/jobs`);
});
afterAll(async () => {
  await server.close();
  await db.destroy();
});

const host = 'Host: localhost\r\nConnection: close\r\n';
const get = (target: string, headers = '') => `GET ${target} HTTP/1.1\r\n${host}${headers}\r\n`;
const post = (headers: string, body: string) =>
  `POST /v1/jobs HTTP/1.1\r\n${host}Authorization: Bearer ${secret}\r\nContent-Type: application/json\r\n${headers}\r\n${body}`;
const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;

/** Sends bytes that have to be refused, and checks that they are, and leave nothing behind. */
async function refused(bytes: string, options?: { halfClose: boolean }): Promise<string> {
  const before = await stateOf(db);
  const answer = await sendRaw(server.port, bytes, options);
  expect(failures.splice(0)).toEqual([]);
  expect(await stateOf(db)).toEqual(before);
  expect(answer?.status).toBeGreaterThanOrEqual(400);
  expect(answer?.status).toBeLessThan(500);
  expect(answer?.headers.get('content-type')).toBe('application/problem+json');
  expect(answer?.headers.get('access-control-allow-origin')).toBe('*');
  const problem = Problem.parse(JSON.parse(answer?.body.replace(/^[\da-f]+\r\n|\r\n0\r\n\r\n$/gi, '') ?? ''));
  expect(problem.requestId).toBe(answer?.headers.get('x-request-id'));
  expect(problem.status).toBe(answer?.status);
  return problem.code;
}

describe('bytes that are hardly a request', () => {
  const unreadable: Record<string, string> = {
    'what is no HTTP': '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    'HTTP/2 without asking': 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    'a method that is none': `FOO /v1/jobs HTTP/1.1\r\n${host}\r\n`,
    'a request without a host': 'GET /v1/jobs HTTP/1.1\r\nConnection: close\r\n\r\n',
    'a host with a space': 'GET /v1/jobs HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
    'half an IPv6 host': 'GET /v1/jobs HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
    'a port past the last': 'GET /v1/jobs HTTP/1.1\r\nHost: x:99999\r\nConnection: close\r\n\r\n',
    'bytes in a path': get('/v1/jobs/\xe9\xff'),
    'a backslash': get('/v1\\jobs'),
    'a header of 20 kB': get('/v1/jobs', `X-Long: ${'a'.repeat(20_000)}\r\n`),
    'an address of 20 kB': get(`/v1/jobs?q=${'a'.repeat(20_000)}`),
    'U+0000 in a header': get('/v1/jobs', 'X-Zero: a\x00b\r\n'),
    'an asterisk': `OPTIONS * HTTP/1.1\r\n${host}\r\n`,
  };
  test.for(Object.keys(unreadable))('%s: a problem', async (name) => {
    expect(await refused(unreadable[name] ?? '')).toBe('invalid_request');
  });

  test.for(['%', '%zz', '%C0%80', '%00', '%ED%A0%80', '..%2f..%2fetc', 'a//b'])(
    'the path /v1/jobs/%s: not found',
    async (id) => expect(await refused(get(`/v1/jobs/${id}`))).toBe('not_found'),
  );

  test.for(['%', '%zz', '%C0%80', '%00', '%ED%A0%80'])('the query q=%s: no failure', async (words) => {
    expect((await sendRaw(server.port, get(`/v1/jobs?q=${words}`)))?.status).toBe(200);
  });

  test.for(['TRACE', 'PROPFIND', 'QUERY', 'PURGE'])('%s: not allowed', async (method) => {
    expect(await refused(`${method} /v1/jobs HTTP/1.1\r\n${host}\r\n`)).toBe('method_not_allowed');
  });

  test.for(['Expect: nonsense', 'Upgrade: websocket', 'Range: bytes=5-1', 'TE: trailers'])(
    '%s: passed over',
    async (header) => {
      const answer = await sendRaw(server.port, get('/v1/jobs', `${header}\r\n`));
      expect(answer?.status).toBe(200);
    },
  );

  test('CONNECT: the connection is closed', async () => {
    expect(await sendRaw(server.port, `CONNECT /v1/jobs HTTP/1.1\r\n${host}\r\n`)).toBeUndefined();
  });
});

describe('bodies that do not come as they say', () => {
  test('of two lengths, of none below zero, of a length and chunks: a problem', async () => {
    for (const headers of [
      'Content-Length: 4\r\nContent-Length: 5\r\n',
      'Content-Length: -1\r\n',
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n',
    ])
      expect(await refused(post(headers, 'abcd'))).toBe('invalid_request');
  });

  test('that break off: a problem, and no failure in the log', async () => {
    const bytes = post('Content-Length: 50\r\n', '{"title":');
    expect(await refused(bytes, { halfClose: true })).toBe('invalid_request');
    expect(await refused(post('Transfer-Encoding: chunked\r\n', 'zz\r\n'))).toBe('invalid_request');
  });

  test('past the limit: refused before they are read to the end', async () => {
    expect(await refused(post('Content-Length: 99999999999\r\n', '{'))).toBe('payload_too_large');
    expect(await refused(post('Transfer-Encoding: chunked\r\n', chunk.repeat(20)))).toBe('payload_too_large');
  });

  test('compressed: refused unopened', async () => {
    const headers = 'Content-Encoding: gzip\r\nContent-Length: 2\r\n';
    expect(await refused(post(headers, '\x1f\x8b'))).toBe('unsupported_media_type');
  });

  test('after the end of one: nothing that hides there is done', async () => {
    const hidden = get('/v1/organizations');
    const code = await refused(post('Content-Length: 2\r\n', `{}${hidden}`));
    expect(['validation_failed', 'invalid_request']).toContain(code);
  });
});

test('a request with any byte changed is answered or closed, and fails nowhere', async () => {
  const whole = post('Content-Length: 13\r\n', '{"title":"a"}');
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = whole.slice(0, at) + String.fromCharCode(byte) + whole.slice(at + 1);
      const before = await stateOf(db);
      const answer = await sendRaw(server.port, bytes, { halfClose: true });
      if (answer) expect(answer.status).toBeLessThan(500);
      expect(failures.splice(0)).toEqual([]);
      expect(await stateOf(db)).toEqual(before);
    }),
    { seed: 20_201_120, numRuns: Number(process.env.FUZZ_RUNS ?? 60) },
  );
});
