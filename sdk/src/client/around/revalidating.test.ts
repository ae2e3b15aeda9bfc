import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFeed } from '../create-feed.ts';
import type { ClientOptions } from '../options.ts';
import type { KeptAnswer } from './answer-cache.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A feed whose list says its revision, and which answers 304 to whoever holds it. */
function revisedFeed(options: Partial<ClientOptions> = {}, cacheControl = 'public, max-age=30') {
  const asked: (string | null)[] = [];
  const statuses: number[] = [];
  const state = { rev: 1 };
  const fetch = ({ headers }: Request) => {
    asked.push(headers.get('if-none-match'));
    const etag = `W/"${state.rev}"`;
    const held = headers.get('if-none-match') === etag;
    const init = {
      status: held ? 304 : 200,
      headers: { etag, 'cache-control': cacheControl, 'x-request-id': `req_${asked.length}` },
    };
    statuses.push(init.status);
    return held
      ? new Response(null, init)
      : Response.json({ data: [], nextCursor: `rev ${state.rev}` }, init);
  };
  const cache = new Map<string, KeptAnswer>();
  return {
    asked,
    statuses,
    state,
    cache,
    feed: createFeed({ baseUrl: 'https://feed.test', fetch, cache, ...options }),
  };
}

describe('a kept answer', () => {
  test('is given again for a 304', async () => {
    const { feed, asked, statuses } = revisedFeed();
    await feed.jobs.list();
    const { data, response } = await feed.jobs.list().withResponse();
    expect(data.nextCursor).toBe('rev 1');
    expect(response).toMatchObject({ status: 200, requestId: 'req_2' });
    expect(asked).toEqual([null, 'W/"1"']);
    expect(statuses).toEqual([200, 304]);
  });

  test('gives way to a new one', async () => {
    const { feed, state, asked } = revisedFeed();
    await feed.jobs.list();
    state.rev = 2;
    expect((await feed.jobs.list()).nextCursor).toBe('rev 2');
    expect((await feed.jobs.list()).nextCursor).toBe('rev 2');
    expect(asked).toEqual([null, 'W/"1"', 'W/"2"']);
  });

  test('is of one address', async () => {
    const { feed, asked } = revisedFeed();
    await feed.jobs.list({ limit: 5 });
    await feed.jobs.list({ limit: 6 });
    expect(asked).toEqual([null, null]);
  });

  test.each(['private, no-store', 'no-store', 'private, max-age=60'])(
    'is never one that is %s',
    async (kind) => {
      const { feed, cache, asked } = revisedFeed({}, kind);
      await feed.jobs.list();
      await feed.jobs.list();
      expect(cache.size).toBe(0);
      expect(asked).toEqual([null, null]);
    },
  );

  test('has no key in its address', async () => {
    const { feed, cache } = revisedFeed({ key: 'pk_live_1' });
    await feed.jobs.list();
    expect([...cache.keys()]).toEqual(['https://feed.test/v1/jobs']);
  });

  test('is the browser’s own in a browser, where asking by hand would cost a preflight', async () => {
    vi.stubGlobal('document', {});
    const { feed, cache, asked } = revisedFeed();
    await feed.jobs.list();
    await feed.jobs.list();
    expect(cache.size).toBe(0);
    expect(asked).toEqual([null, null]);
  });
});
