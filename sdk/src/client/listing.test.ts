import { describe, expect, test } from 'vitest';
import type { Event } from '../contract/event.ts';
import { createFeed } from './create-feed.ts';
import { FeedAbortError, FeedResponseError, ServerError } from './errors/index.ts';
import type { FeedOptions } from './options.ts';

const event = (number: number): Event => ({
  id: `evt_${number}`,
  rev: 1,
  createdAt: '2020-11-20T00:00:00Z',
  updatedAt: '2020-11-20T00:00:00Z',
  kind: 'forum',
  status: 'ended',
  mode: 'mixed',
  title: `Forum ${number}`,
  language: 'en',
  hosts: [],
  startsAt: '2020-11-26T01:00:00Z',
  timeZone: 'Asia/Shanghai',
});

interface Pages {
  [cursor: string]: { data: unknown[]; nextCursor: string | null };
}
const threePages: Pages = {
  '': { data: [event(1), event(2)], nextCursor: 'b' },
  b: { data: [], nextCursor: 'c' },
  c: { data: [event(3)], nextCursor: null },
};

/** A feed of fixed pages, and the cursors it was asked for. */
function paged(pages: Pages, options: Partial<FeedOptions> = {}) {
  const asked: string[] = [];
  const fetch = ({ url }: Request) => {
    const cursor = new URL(url).searchParams.get('cursor') ?? '';
    asked.push(cursor);
    const page = pages[cursor];
    return page
      ? Response.json(page, { headers: { 'x-request-id': 'req_1' } })
      : new Response('', { status: 500 });
  };
  return { asked, events: createFeed({ baseUrl: 'https://feed.test', fetch, retry: 0, ...options }).events };
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

describe('a list', () => {
  test('awaited is its first page', async () => {
    const { events, asked } = paged(threePages);
    const page = await events.list();
    expect(page).toEqual({ data: [event(1), event(2)], nextCursor: 'b', skipped: [] });
    expect(asked).toEqual(['']);
  });

  test('keeps what a newer server says of a page', async () => {
    const { events } = paged({ '': Object.assign({ data: [], nextCursor: null }, { total: 7 }) });
    expect(await events.list()).toHaveProperty('total', 7);
  });

  test('iterated is every item, over an empty page too', async () => {
    const { events, asked } = paged(threePages);
    expect((await gather(events.list())).map(({ id }) => id)).toEqual(['evt_1', 'evt_2', 'evt_3']);
    expect(asked).toEqual(['', 'b', 'c']);
  });

  test('requests a page only when it is reached', async () => {
    const { events, asked } = paged(threePages);
    for await (const { id } of events.list()) if (id === 'evt_2') break;
    expect(asked).toEqual(['']);
  });

  test('goes on from a cursor', async () => {
    const { events, asked } = paged(threePages);
    expect(await gather(events.list({ cursor: 'c' }))).toEqual([event(3)]);
    expect(asked).toEqual(['c']);
  });

  test('goes through its pages', async () => {
    const { events } = paged(threePages);
    expect((await gather(events.list().pages())).map(({ data }) => data.length)).toEqual([2, 0, 1]);
  });

  test('awaited and iterated asks for the first page once', async () => {
    const { events, asked } = paged(threePages);
    const list = events.list();
    await list;
    await gather(list);
    expect(asked).toEqual(['', 'b', 'c']);
  });

  test('gathers no more than a limit', async () => {
    const { events, asked } = paged(threePages);
    expect(await events.list().toArray({ limit: 2 })).toEqual([event(1), event(2)]);
    expect(asked).toEqual(['']);
    expect(await events.list().toArray({ limit: 100 })).toHaveLength(3);
    expect(await events.list().toArray({ limit: 0 })).toEqual([]);
  });

  test('ends with an error when a cursor comes again', async () => {
    const { events, asked } = paged({
      '': { data: [event(1)], nextCursor: 'b' },
      b: { data: [event(2)], nextCursor: 'c' },
      c: { data: [], nextCursor: 'b' },
    });
    const error = await gather(events.list()).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedResponseError);
    expect(error).toMatchObject({ code: 'repeated_cursor', requestId: 'req_1' });
    expect(asked).toEqual(['', 'b', 'c']);
  });

  test('ends with the error of a later page', async () => {
    const { events } = paged({ '': { data: [event(1)], nextCursor: 'gone' } });
    const seen: string[] = [];
    const reading = async () => {
      for await (const { id } of events.list()) seen.push(id);
    };
    await expect(reading()).rejects.toThrow(ServerError);
    expect(seen).toEqual(['evt_1']);
  });

  test('ends with the signal, between items too', async () => {
    const abort = new AbortController();
    const { events, asked } = paged(threePages);
    const seen: string[] = [];
    const reading = async () => {
      for await (const { id } of events.list({}, { signal: abort.signal })) {
        seen.push(id);
        abort.abort();
      }
    };
    await expect(reading()).rejects.toThrow(FeedAbortError);
    expect(seen).toEqual(['evt_1']);
    expect(asked).toEqual(['']);
  });

  test('gives status, headers and request id beside the page', async () => {
    const { events } = paged(threePages);
    const { data, response } = await events.list().withResponse();
    expect(data.nextCursor).toBe('b');
    expect(response).toMatchObject({ status: 200, requestId: 'req_1', attempts: 1 });
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});

describe('a failure', () => {
  /** Node reports a rejection that nobody hears after the current turn. */
  async function unheard(act: () => Promise<unknown>): Promise<unknown[]> {
    const reasons: unknown[] = [];
    const note = (reason: unknown) => reasons.push(reason);
    const others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
    await act();
    await new Promise((resolve) => setImmediate(resolve));
    process.removeListener('unhandledRejection', note);
    for (const other of others) process.on('unhandledRejection', other);
    return reasons;
  }
  const failing = () => paged({}).events.list();

  test.each<[string, () => Promise<unknown>]>([
    ['awaiting', async () => failing()],
    ['iterating', () => gather(failing())],
    ['pages', () => gather(failing().pages())],
    ['toArray', () => failing().toArray({ limit: 1 })],
    ['withResponse', () => failing().withResponse()],
  ])('is heard once, by %s', async (_, read) => {
    expect(await unheard(() => expect(read()).rejects.toThrow(ServerError))).toEqual([]);
  });

  test('is none of nothing', async () => {
    const none = () => expect(failing().toArray({ limit: 0 })).resolves.toEqual([]);
    expect(
      await unheard(async () => {
        await none();
        await new Promise((resolve) => setImmediate(resolve));
      }),
    ).toEqual([]);
  });

  test('that nobody waits for is not swallowed', async () => {
    const reasons = await unheard(async () => {
      failing();
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
    });
    expect(reasons).toEqual([expect.any(ServerError)]);
  });
});
