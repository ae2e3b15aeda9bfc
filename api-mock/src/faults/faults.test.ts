import { Problem } from '@recruitment-feed/sdk/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMockFeed, type MockFeed } from '../mock-feed.ts';
import { createFaultPlan } from './fault-plan.ts';
import type { Fault } from './faults.ts';
import { readFault, UnknownFaultError } from './read-faults.ts';

const now = new Date('2026-11-24T02:00:00Z');
let mock: MockFeed;
let url: string;
beforeAll(async () => {
  mock = await createMockFeed({ clock: now });
  url = await mock.url();
});
afterAll(() => mock.close());

/** Both ways in: without a port and through one. */
const ways = {
  'in the same process': (path: string, init?: RequestInit) =>
    mock.fetch(`https://feed.example${path}`, init),
  'behind a port': (path: string, init?: RequestInit) => fetch(url + path, init),
};
const withFault = (...faults: Fault[]) => ({ headers: { 'X-Mock-Fault': faults.join(', ') } });

async function pieces(body: ReadableStream<Uint8Array> | null): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  for await (const piece of body ?? []) taken.push(piece);
  return taken;
}

describe.each(Object.entries(ways))('a fault %s', (way, ask) => {
  test.each<[Fault, number, string | null]>([
    ['429', 429, null],
    ['429=7', 429, '7'],
    ['429-date=60', 429, 'Tue, 24 Nov 2026 02:01:00 GMT'],
    ['500', 500, null],
    ['503', 503, null],
    ['503=3', 503, '3'],
  ])('%s is a problem of status %i with Retry-After %s', async (fault, status, retryAfter) => {
    const response = await ask('/v1/jobs', withFault(fault));
    expect(response.status).toBe(status);
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(Problem.parse(await response.json())).toMatchObject({ status });
  });

  test.each<[Fault, number]>([
    ['html', 200],
    ['html-502', 502],
  ])('%s is a page', async (fault, status) => {
    const response = await ask('/v1/jobs', withFault(fault));
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/html; charset=utf-8',
    ]);
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  test('truncated announces more than comes', async () => {
    const whole = await (await ask('/v1/jobs?limit=5')).arrayBuffer();
    const response = await ask('/v1/jobs?limit=5', withFault('truncated'));
    expect(response.headers.get('content-length')).toBe(String(whole.byteLength));
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('bad-shape is JSON of another shape, bad-item a list with one bad item', async () => {
    expect(await (await ask('/v1/jobs', withFault('bad-shape'))).json()).not.toHaveProperty('data');
    const { data } = await (await ask('/v1/jobs?limit=3', withFault('bad-item'))).json();
    expect(data.map(({ title }: { title: unknown }) => typeof title)).toEqual(['object', 'string', 'string']);
  });

  test('reset breaks the connection, before the answer or in it', async () => {
    await expect(ask('/v1/jobs', withFault('reset'))).rejects.toMatchObject({
      cause: { code: 'ECONNRESET' },
    });
    const response = await ask('/v1/jobs', withFault('reset=100'));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow(TypeError);
  });

  test('expired-cursor is 410, and in the stream a reset with a cursor that holds', async () => {
    const { nextCursor } = await (await ask('/v1/sync?limit=1')).json();
    const gone = await ask(`/v1/sync?since=${nextCursor}`, withFault('expired-cursor'));
    expect([gone.status, (await gone.json()).code]).toEqual([410, 'cursor_expired']);
    const stream = await ask(`/v1/stream?lastEventId=${nextCursor}`, withFault('expired-cursor'));
    const text = await stream.text();
    expect(text).toMatch(/^id: \S+\nevent: reset\ndata: \{"code":"cursor_expired"/);
    const [, id] = /^id: (\S+)/.exec(text) ?? [];
    expect((await ask(`/v1/sync?since=${id}`)).status).toBe(200);
  });

  test('dropped breaks a stream off after so many changes', async () => {
    const { nextCursor } = await (await ask('/v1/sync?limit=1')).json();
    const response = await ask(`/v1/stream?lastEventId=${nextCursor}`, withFault('dropped=3'));
    const told: Uint8Array[] = [];
    const broken = (async () => {
      for await (const piece of response.body ?? []) told.push(piece);
    })();
    await expect(broken).rejects.toThrow(TypeError);
    expect(
      Buffer.concat(told)
        .toString()
        .match(/event: change/g),
    ).toHaveLength(3);
  });

  test('split leaves the text of an answer as it is', async () => {
    const [cut, whole] = await Promise.all([
      ask('/v1/jobs?limit=3', withFault('split')),
      ask('/v1/jobs?limit=3'),
    ]);
    expect(await cut.json()).toEqual(await whole.json());
  });

  test('of another name is refused with those there are', async () => {
    const response = await ask('/v1/jobs', { headers: { 'X-Mock-Fault': '503, gremlins' } });
    expect(response.status).toBe(400);
    const { detail } = Problem.parse(await response.json());
    expect(detail).toContain('no fault "gremlins"');
    expect(detail).toContain('expired-cursor');
    expect(mock.requests.at(-1)).toMatchObject({ path: '/v1/jobs', status: 400, faults: [] });
    expect(way).toBeTruthy();
  });
});

test('split cuts within characters and between CR and LF', async () => {
  const jobs = await mock.fetch('https://feed.example/v1/jobs?limit=1', withFault('split'));
  const strict = () => new TextDecoder('utf-8', { fatal: true });
  const parts = await pieces(jobs.body);
  expect(parts.some((part) => part.length > 0 && !isWhole(part))).toBe(true);
  expect(() => strict().decode(Buffer.concat(parts))).not.toThrow();

  const stop = new AbortController();
  const stream = await mock.fetch('https://feed.example/v1/stream', {
    ...withFault('split'),
    signal: stop.signal,
  });
  const reader = stream.body?.getReader();
  const [first, second] = [await reader?.read(), await reader?.read()].map((one) =>
    Buffer.from(one?.value ?? []).toString(),
  );
  expect(first).toMatch(/^retry: \d+\r$/);
  expect(second).toBe('\n\r');
  stop.abort();
});

function isWhole(part: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(part);
    return true;
  } catch {
    return false;
  }
}

test('stalled leaves a stream open and tells nothing more, no heartbeat either', async () => {
  const stop = new AbortController();
  const response = await mock.fetch('https://feed.example/v1/stream', {
    ...withFault('stalled'),
    signal: stop.signal,
  });
  const reader = response.body?.getReader();
  await reader?.read();
  const next = reader?.read();
  await mock.push({ collection: 'posts', object: {} });
  await mock.advance({ minutes: 1 });
  stop.abort('left');
  await expect(next).rejects.toBe('left');
});

test('latency passes with the clock', async () => {
  const waiting = mock.fetch('https://feed.example/v1/health', withFault('latency=3600000'));
  await expect.poll(() => mock.requests.at(-1)?.faults).toEqual(['latency=3600000']);
  await mock.advance({ hours: 1 });
  expect((await waiting).status).toBe(200);
});

describe('orders', () => {
  const request = (path = '/v1/jobs', init?: RequestInit) => new Request(`https://feed.example${path}`, init);
  const names = (plan: ReturnType<typeof createFaultPlan>, one: Request) =>
    plan.of(one).map(({ name }) => name);
  const never = () => 1;

  test('befall the next requests that they are about, one after the other', () => {
    const plan = createFaultPlan([], never);
    plan.failNext('503', { times: 2, path: '/v1/jobs' });
    plan.failNext(['latency=5', '429'], { method: 'get' });
    plan.failNext('dropped');
    expect(names(plan, request('/v1/posts'))).toEqual(['latency=5', '429']);
    expect([1, 2, 3].map(() => names(plan, request()))).toEqual([['503'], ['503'], []]);
    expect(names(plan, request('/v1/stream'))).toEqual(['dropped']);
  });

  test('stand beside rules and what the header asks for, and pass over preflights', () => {
    const plan = createFaultPlan(['latency=1', { fault: '500', path: /limit=1$/ }], never);
    plan.failNext('split');
    expect(names(plan, request('/v1/jobs', { method: 'OPTIONS' }))).toEqual([]);
    const asked = request('/v1/jobs?limit=1', { headers: { 'x-mock-fault': 'reset' } });
    expect(names(plan, asked)).toEqual(['latency=1', '500', 'split', 'reset']);
    expect(names(plan, request())).toEqual(['latency=1']);
  });

  test('befall at a rate as the seed has it', async () => {
    const statuses = async (seed: number) => {
      const feed = await createMockFeed({ scenario: 'empty', seed, faults: [{ fault: '503', rate: 0.5 }] });
      const all = [];
      for (let n = 0; n < 40; n++) all.push((await feed.fetch('https://feed.example/v1/health')).status);
      await feed.close();
      return all;
    };
    const [one, again, other] = [await statuses(1), await statuses(1), await statuses(2)];
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(new Set(one)).toEqual(new Set([200, 503]));
  });

  test.each(['gremlins', '', '500=3', 'latency=soon', 'toString', '503;'])('of "%s" are refused', (name) => {
    expect(() => readFault(name)).toThrow(UnknownFaultError);
    expect(() => createFaultPlan([name as Fault], never)).toThrow(/There are: latency\[=N\], |429/);
  });

  test('of no times are refused', () => {
    expect(() => createFaultPlan([], never).failNext('500', { times: 0 })).toThrow(RangeError);
  });
});
