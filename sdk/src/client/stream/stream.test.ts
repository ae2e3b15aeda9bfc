import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change } from '../../contract/sync.ts';
import { AuthenticationError, FeedAbortError, FeedResponseError, StreamResetError } from '../errors/index.ts';
import type { FeedOptions } from '../options.ts';
import type { StreamOptions, StreamQuery, StreamState } from './options.ts';
import { streamOf } from './stream-of.ts';
import { frame, gone, handFeed, problem } from './testing/hand-feed.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const baseUrl = 'https://feed.test';

/** Opens a stream and notes what it says of itself. */
function open(
  hand: ReturnType<typeof handFeed>,
  query: StreamQuery = {},
  options: StreamOptions & Pick<FeedOptions, 'key' | 'validate'> = {},
) {
  const states: StreamState[] = [];
  const { key, validate, ...rest } = options;
  const stream = streamOf({ baseUrl, fetch: hand.fetch, key, validate })(query, {
    onState: (state) => states.push(state),
    ...rest,
  });
  const changes = stream[Symbol.asyncIterator]();
  const waits = () => states.flatMap((state) => (state.state === 'waiting' ? [state.delay] : []));
  return { stream, changes, states, waits };
}

/** Lets a stream that has nothing to read pass the wait before its next attempt. */
async function pass(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

describe('a stream', () => {
  test('asks for what the filter says with no header that costs a preflight, the key in the query', async () => {
    const hand = handFeed();
    const { changes } = open(hand, { collections: ['jobs', 'posts'], lastEventId: 'c7' }, { key: 'pk_1' });
    const first = changes.next();
    const { url, request } = await hand.next();
    expect(url.pathname + url.search).toBe(
      '/v1/stream?collections=jobs&collections=posts&lastEventId=c7&key=pk_1',
    );
    expect([...request.headers]).toEqual([['accept', 'text/event-stream']]);
    await changes.return?.();
    expect(await first).toEqual({ done: true, value: undefined });
  });

  test('gives each change with its cursor, and passes over what it does not know', async () => {
    const hand = handFeed();
    const { changes, stream } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    connection.send(frame({ any: 1 }, 'c1', 'weather'));
    connection.send(frame({ ...gone('job_1'), op: 'archive' }, 'c2'));
    connection.send(': hb\n\n');
    await vi.waitUntil(() => stream.lastEventId === 'c2');
    connection.send(frame(gone('job_1'), 'c3') + frame(gone('job_2'), 'c4'));
    expect((await first).value).toEqual(gone('job_1'));
    expect(stream.lastEventId).toBe('c3');
    expect((await changes.next()).value).toEqual(gone('job_2'));
    expect(stream.lastEventId).toBe('c4');
    await changes.return?.();
    expect(connection.isClosed()).toBe(true);
  });

  test('goes on where the loop before was left', async () => {
    const hand = handFeed();
    const { stream } = open(hand);
    const connecting = hand.next().then(({ send }) => send(frame(gone('a'), 'c1') + frame(gone('b'), 'c2')));
    for await (const { id } of stream) if (id === 'a') break;
    await connecting;
    const again = stream[Symbol.asyncIterator]();
    const next = again.next();
    const connection = await hand.next();
    expect(connection.url.search).toBe('?lastEventId=c1');
    const other = stream[Symbol.asyncIterator]().next();
    await expect(other).rejects.toMatchObject({ code: 'invalid_option' });
    connection.send(frame(gone('b'), 'c2'));
    expect((await next).value).toEqual(gone('b'));
    await again.return?.();
  });

  test('reads on only when what it read was taken', async () => {
    const hand = handFeed();
    const { changes } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    for (let n = 1; n <= 20; n++) connection.send(frame(gone(`job_${n}`), `c${n}`));
    await first;
    await pass(60_000);
    expect(connection.waiting()).toBeGreaterThanOrEqual(18);
    await changes.return?.();
  });

  test('never tells a revision twice, whatever the feed repeats', async () => {
    const hand = handFeed();
    const { changes } = open(hand);
    const told: Change[] = [];
    const reading = (async () => {
      for (let n = 0; n < 3; n++) told.push((await changes.next()).value);
    })();
    const first = await hand.next();
    first.send(frame(gone('a', 3), 'c1'));
    first.cut();
    await pass(2_000);
    const second = await hand.next();
    second.send(frame(gone('a', 3), 'c1') + frame(gone('a', 2), 'c1') + frame(gone('b'), 'c2'));
    second.send(frame(gone('a', 4), 'c3'));
    await reading;
    expect(told).toEqual([gone('a', 3), gone('b'), gone('a', 4)]);
    await changes.return?.();
  });

  test('hands over what it cannot use, and strictly ends', async () => {
    const broken = frame({ collection: 'jobs', op: 'upsert', id: 'job_1', rev: 1, object: {} }, 'c1');
    const onSkipped = vi.fn();
    const hand = handFeed();
    const { changes } = open(hand, {}, { onSkipped });
    const first = changes.next();
    (await hand.next()).send(broken + frame(gone('b'), 'c2'));
    expect((await first).value).toEqual(gone('b'));
    expect(onSkipped).toHaveBeenCalledWith(
      expect.objectContaining({ item: expect.objectContaining({ id: 'job_1' }) }),
    );
    await changes.return?.();

    const strict = open(hand, {}, { validate: 'strict' }).changes.next();
    (await hand.next()).send(broken);
    await expect(strict).rejects.toMatchObject({ code: 'unexpected_shape' });
  });
});

describe('a connection that ends', () => {
  test('cleanly is followed by another soon, from the last cursor', async () => {
    const hand = handFeed();
    const { changes, waits } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    connection.send(frame(gone('a'), 'c1'));
    await first;
    const second = changes.next();
    connection.end();
    await pass(500);
    const { url, send } = await hand.next();
    expect(url.search).toBe('?lastEventId=c1');
    expect(waits()).toEqual([500]);
    send(frame(gone('b'), 'c2'));
    expect((await second).value).toEqual(gone('b'));
    await changes.return?.();
  });

  test('again and again is waited for longer and longer, on top of what the feed asks for', async () => {
    const offline = () => Promise.reject(new TypeError('fetch failed'));
    const hand = handFeed([...Array(6).fill(offline)]);
    const { changes, waits, states } = open(hand);
    const first = changes.next();
    await pass(45_000);
    const connection = await hand.next();
    expect(waits()).toEqual([1_000, 2_000, 4_000, 8_000, 15_000, 15_000]);
    expect(states.at(-2)).toEqual({ state: 'connecting', attempt: 7 });
    connection.send(`retry: 3000\n\n${frame(gone('a'), 'c1')}`);
    await first;
    const second = changes.next();
    connection.cut();
    await pass(4_000);
    expect(waits().at(-1)).toBe(4_000);
    await hand.next();
    await changes.return?.();
    await second;
  });

  test('after ten seconds of life counts as a good one, sooner as a failure', async () => {
    const hand = handFeed([problem(503, 'unavailable', { 'retry-after': '7' })]);
    const { changes, waits } = open(hand);
    const first = changes.next();
    await pass(8_000);
    (await hand.next()).end();
    await pass(2_000);
    const second = await hand.next();
    await pass(10_000);
    second.end();
    await pass(500);
    await hand.next();
    expect(waits()).toEqual([8_000, 2_000, 500]);
    await changes.return?.();
    await first;
  });

  test.each([429, 503])('with a %i is tried again when the feed says', async (status) => {
    const hand = handFeed([problem(status, 'rate_limited', { 'retry-after': '120' })]);
    const { changes, waits } = open(hand);
    const first = changes.next();
    await pass(121_000);
    await hand.next();
    expect(waits()).toEqual([121_000]);
    await changes.return?.();
    await first;
  });

  test('because its reader was too slow is followed by another from the last id', async () => {
    const hand = handFeed();
    const { changes } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    connection.send(frame(gone('a'), 'c1') + frame({ code: 'consumer_too_slow' }, undefined, 'error'));
    await first;
    const second = changes.next();
    await pass(1_000);
    expect((await hand.next()).url.search).toBe('?lastEventId=c1');
    expect(connection.isClosed()).toBe(true);
    await changes.return?.();
    await second;
  });

  test('in silence is given up, where heartbeats keep it', async () => {
    const hand = handFeed();
    const { changes, states } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    for (let beat = 0; beat < 5; beat++) {
      await pass(44_000);
      connection.send(': hb\n\n');
    }
    expect(hand.connections).toHaveLength(1);
    await pass(45_000);
    expect(connection.isClosed()).toBe(true);
    expect(states.at(-1)).toMatchObject({ state: 'waiting', cause: { code: 'connection_failed' } });
    await changes.return?.();
    await first;
  });
});

describe('a stream ends', () => {
  test.each([
    [400, 'invalid_cursor'],
    [401, 'invalid_key'],
    [403, 'origin_not_allowed'],
    [404, 'not_found'],
  ])('with the error of a %i, without another attempt', async (status, code) => {
    const hand = handFeed([problem(status, code)]);
    const { changes, states } = open(hand);
    await expect(changes.next()).rejects.toMatchObject({ status, code });
    expect(states.at(-1)).toMatchObject({ state: 'ended', cause: { code } });
    expect(hand.connections).toEqual([]);
  });

  test('for good with a 204', async () => {
    const { changes } = open(handFeed([() => new Response(null, { status: 204 })]));
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  });

  test('where something else answers, or an event is no JSON', async () => {
    const page = () => new Response('<html>', { headers: { 'content-type': 'text/html' } });
    await expect(open(handFeed([page])).changes.next()).rejects.toMatchObject({ code: 'not_event_stream' });
    const hand = handFeed();
    const first = open(hand).changes.next();
    (await hand.next()).send('event: change\ndata: {\n\n');
    await expect(first).rejects.toMatchObject({ code: 'not_json' });
  });

  test.each([
    ['in one piece', ['x'.repeat(262_145), '"\n\n']],
    ['at once', [`${'x'.repeat(262_145)}"\n\n`]],
    ['over lines', [`${'x'.repeat(200_000)}\ndata: ${'x'.repeat(100_000)}\n`]],
  ])('at an event over 256 kB, %s, after those before it', async (_, pieces) => {
    const hand = handFeed();
    const { changes, stream } = open(hand);
    const first = changes.next();
    const connection = await hand.next();
    const [begin, ...rest] = pieces;
    connection.send(`${frame(gone('a'), 'c1')}id: c2\nevent: change\ndata: "${begin}`);
    for (const piece of rest) connection.send(piece);
    expect((await first).value).toEqual(gone('a'));
    const error = await changes.next().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedResponseError);
    expect(error).toMatchObject({ code: 'frame_too_large', retryable: false });
    expect(stream.lastEventId).toBe('c1');
    expect(connection.isClosed()).toBe(true);
  });

  test('with what its observer throws', async () => {
    const hand = handFeed();
    const onState = ({ state }: StreamState) => {
      if (state === 'open') throw new RangeError('no');
    };
    await expect(open(hand, {}, { onState }).changes.next()).rejects.toThrow(RangeError);
    expect(hand.connections[0]?.isClosed()).toBe(true);
  });

  test('and shows no key in what it throws', async () => {
    const hand = handFeed([() => new Response('pk_secret', { status: 401, headers: { link: 'pk_secret' } })]);
    const error = await open(hand, {}, { key: 'pk_secret' })
      .changes.next()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(JSON.stringify([error, [...(error as AuthenticationError).headers]])).not.toContain('pk_secret');
  });
});

describe('an abort', () => {
  const expectAbort = async (promise: Promise<unknown>) => {
    const error = await promise.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedAbortError);
    expect(error).toMatchObject({ cause: 'left' });
  };

  test('before, during and between connections ends the stream and leaves nothing', async () => {
    const never = () => new Promise<Response>(() => undefined);
    const hand = handFeed([never, problem(503, 'unavailable')]);
    await expectAbort(open(hand, {}, { signal: AbortSignal.abort('left') }).changes.next());
    for (const moment of ['connecting', 'waiting', 'reading', 'held']) {
      const abort = new AbortController();
      const { changes, states } = open(hand, {}, { signal: abort.signal });
      const first = changes.next();
      if (moment === 'reading' || moment === 'held') {
        const connection = await hand.next();
        if (moment === 'held') {
          connection.send(frame(gone('a'), 'c1') + frame(gone('b'), 'c2'));
          await first;
        }
      } else await vi.waitUntil(() => states.at(-1)?.state === moment);
      abort.abort('left');
      await expectAbort(moment === 'held' ? changes.next() : first);
      expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
      expect(states.at(-1)).toMatchObject({ state: 'ended', cause: { code: 'aborted' } });
      expect(await changes.next()).toEqual({ done: true, value: undefined });
    }
    for (const connection of hand.connections) expect(connection.isClosed()).toBe(true);
  });
});

describe('a forgotten cursor', () => {
  const reset = frame({ code: 'cursor_expired', snapshot: '/v1/snapshots/latest' }, 'now', 'reset');
  const page = (changes: Change[], nextCursor: string, hasMore: boolean) => () =>
    Response.json({ changes, nextCursor, hasMore, pollAfterSeconds: 60 });

  test('is thrown, and says what was forgotten', async () => {
    const hand = handFeed();
    const { changes, stream } = open(hand, { lastEventId: 'c1' });
    const first = changes.next();
    (await hand.next()).send(reset);
    const error = await first.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(StreamResetError);
    expect(error).toMatchObject({ snapshot: '/v1/snapshots/latest', lastEventId: 'c1' });
    expect(stream.lastEventId).toBe('c1');
    const answered = open(handFeed([problem(410, 'cursor_expired')]), { lastEventId: 'c1' });
    await expect(answered.changes.next()).rejects.toBeInstanceOf(StreamResetError);
  });

  test('is made good by reading everything, cut or not, and then the stream goes on', async () => {
    const hand = handFeed([
      () =>
        new Response(new TextEncoder().encode(reset), { headers: { 'content-type': 'text/event-stream' } }),
      page([gone('a', 2)], 'c8', true),
      () => Promise.reject(new TypeError('fetch failed')),
      page([gone('b')], 'c9', false),
    ]);
    const { changes, states } = open(
      hand,
      { collections: ['jobs'], lastEventId: 'c1' },
      { onReset: 'resync' },
    );
    expect((await changes.next()).value).toEqual(gone('a', 2));
    const second = changes.next();
    await vi.waitUntil(() => states.at(-1)?.state === 'waiting');
    await pass(1_000);
    expect((await second).value).toEqual(gone('b'));
    const third = changes.next();
    const connection = await hand.next();
    expect(connection.url.search).toBe('?collections=jobs&lastEventId=c9');
    connection.send(frame(gone('a', 2), 'c9') + frame(gone('a', 3), 'c10'));
    expect((await third).value).toEqual(gone('a', 3));
    await changes.return?.();
  });

  test('again right after that is thrown', async () => {
    const answer = () => new Response(reset, { headers: { 'content-type': 'text/event-stream' } });
    const hand = handFeed([answer, page([], 'c9', false), answer]);
    await expect(open(hand, {}, { onReset: 'resync' }).changes.next()).rejects.toBeInstanceOf(
      StreamResetError,
    );
  });
});
