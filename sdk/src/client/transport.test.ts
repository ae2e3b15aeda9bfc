import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createFeed } from './create-feed.ts';
import { FeedAbortError, FeedConnectionError } from './errors/index.ts';
import type { FeedOptions } from './options.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const emptyPage = () => Response.json({ data: [], nextCursor: null });

/** A feed that notes the requests it gets. */
function noting(
  options: Partial<FeedOptions> = {},
  answer: (request: Request) => Response | Promise<Response> = emptyPage,
) {
  const requests: Request[] = [];
  const fetch = async (request: Request) => {
    requests.push(request);
    return answer(request);
  };
  return { requests, feed: createFeed({ baseUrl: 'https://feed.test', fetch, ...options }) };
}

describe('the address', () => {
  test.each([
    ['https://feed.test', 'https://feed.test/v1/jobs'],
    ['https://feed.test/', 'https://feed.test/v1/jobs'],
    ['http://localhost:8787', 'http://localhost:8787/v1/jobs'],
    ['https://college.test/招聘/feed/', 'https://college.test/%E6%8B%9B%E8%81%98/feed/v1/jobs'],
  ])('of %s keeps its path', async (baseUrl, address) => {
    const { feed, requests } = noting({ baseUrl });
    await feed.jobs.list();
    expect(requests[0]?.url).toBe(address);
  });

  test('holds the parameters, then the publishable key', async () => {
    const { feed, requests } = noting({ key: 'pk_live_1' });
    await feed.jobs.list({
      status: 'open',
      employmentType: ['INTERN', 'FULL_TIME'],
      q: '机电 一体化',
      limit: 5,
    });
    expect(new URL(requests[0]?.url ?? '').search).toBe(
      '?employmentType=INTERN&employmentType=FULL_TIME&limit=5&q=%E6%9C%BA%E7%94%B5+%E4%B8%80%E4%BD%93%E5%8C%96&status=open&key=pk_live_1',
    );
  });

  test('quotes an id', async () => {
    const { feed, requests } = noting();
    await feed.jobs.get('job_1/../2?x').catch(() => undefined);
    expect(requests[0]?.url).toBe('https://feed.test/v1/jobs/job_1%2F..%2F2%3Fx');
  });

  test.each(['', '.', '..'])('refuses %j for an id', async (id) => {
    const { feed, requests } = noting();
    await expect(feed.jobs.get(id)).rejects.toMatchObject({
      name: 'FeedConfigError',
      code: 'invalid_option',
    });
    expect(requests).toEqual([]);
  });
});

describe('the request', () => {
  test('carries no header that costs a browser a preflight', async () => {
    const { feed, requests } = noting({ key: 'pk_live_1' });
    await feed.jobs.list();
    expect([...(requests[0]?.headers ?? [])]).toEqual([['accept', 'application/json']]);
  });

  test.each([
    ['a secret key', 'sk_live_1'],
    ['an ephemeral key', 'et_live_1'],
  ])('carries %s in Authorization and nowhere else', async (_, key) => {
    const { feed, requests } = noting({ key });
    await feed.jobs.list();
    expect(requests[0]?.headers.get('authorization')).toBe(`Bearer ${key}`);
    expect(requests[0]?.url).toBe('https://feed.test/v1/jobs');
  });

  test('carries no cookies from a page', async () => {
    vi.stubGlobal('document', {});
    const { feed, requests } = noting();
    await feed.jobs.list();
    expect(requests[0]?.credentials).toBe('omit');
  });

  test('asks a browser to revalidate when the call says so', async () => {
    const { feed, requests } = noting();
    await feed.jobs.list({}, { cache: 'no-cache' });
    expect(requests[0]?.cache).toBe('no-cache');
  });

  test('goes through the global fetch of the moment', async () => {
    const feed = createFeed({ baseUrl: 'https://feed.test' });
    vi.stubGlobal('fetch', async () => Response.json({ data: [], nextCursor: 'from the stub' }));
    expect((await feed.jobs.list()).nextCursor).toBe('from the stub');
  });
});

describe('an abort', () => {
  const hanging = (request: Request) =>
    new Promise<Response>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  const expectAbort = async (promise: Promise<unknown>, attempts: number) => {
    const error = await promise.catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedAbortError);
    expect(error).toMatchObject({ name: 'AbortError', code: 'aborted', cause: 'left', attempts });
  };

  test('before the call sends nothing', async () => {
    const { feed, requests } = noting();
    await expectAbort(feed.jobs.list({}, { signal: AbortSignal.abort('left') }), 0);
    expect(requests).toEqual([]);
  });

  test('during an attempt ends it', async () => {
    const abort = new AbortController();
    const { feed } = noting({}, (request) => {
      queueMicrotask(() => abort.abort('left'));
      return hanging(request);
    });
    await expectAbort(feed.jobs.list({}, { signal: abort.signal }), 1);
  });

  test('while the body is read ends it', async () => {
    const abort = new AbortController();
    const { feed } = noting({}, (request) => {
      queueMicrotask(() => abort.abort('left'));
      const start = (controller: ReadableStreamDefaultController) =>
        request.signal.addEventListener('abort', () => controller.error(request.signal.reason));
      return new Response(new ReadableStream({ start }));
    });
    await expectAbort(feed.jobs.list({}, { signal: abort.signal }), 1);
  });

  test('while waiting for the next attempt ends the wait', async () => {
    const abort = new AbortController();
    const { feed, requests } = noting({}, () => {
      setImmediate(() => abort.abort('left'));
      return new Response('busy', { status: 503, headers: { 'retry-after': '30' } });
    });
    await expectAbort(feed.jobs.list({}, { signal: abort.signal }), 1);
    expect(requests).toHaveLength(1);
  });

  test('by a time limit of the caller is the caller’s, not ours', async () => {
    const { feed } = noting({}, hanging);
    const error = await feed.jobs
      .list({}, { signal: AbortSignal.timeout(1) })
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(FeedAbortError);
    expect(error).toMatchObject({ cause: { name: 'TimeoutError' }, attempts: 1 });
  });
});

describe('the key', () => {
  const shown = (value: unknown) =>
    `${inspect(value, { depth: 9, showHidden: true })}${JSON.stringify(value)}`;

  test('shows in no part of a feed', () => {
    expect(shown(createFeed({ baseUrl: 'https://feed.test', key: 'sk_live_1' }))).not.toContain('live_1');
  });

  test.each(['pk_live_1', 'sk_live_1', 'et_live_1'])(
    '%s shows in no error that quotes the request',
    async (key) => {
      const telltale = [
        (request: Request) =>
          Promise.reject(Object.assign(new Error(`cannot reach ${request.url} ${key}`), { request })),
        () => Promise.reject(new Error('failed', { cause: new Error(key) })),
        () => new Response(`<html>${key}</html>`),
        () => Response.json({ data: 3, nextCursor: key }),
        () =>
          new Response('', {
            status: 502,
            headers: { link: `<https://feed.test/v1/jobs?key=${key}>; rel="next"` },
          }),
        () =>
          Response.json(
            { type: 'a', title: key, status: 400, code: 'invalid_key', detail: key, instance: key },
            { status: 400 },
          ),
      ];
      for (const answer of telltale) {
        const { feed } = noting({ key, retry: 0 }, answer);
        const error = await feed.jobs.list().catch((error: unknown) => error);
        expect(error).toBeInstanceOf(Error);
        expect(shown(error)).not.toContain('live_1');
      }
    },
  );

  test('is taken out of the headers of an answer', async () => {
    const link = '<https://feed.test/v1/jobs?cursor=c&key=pk_live_1>; rel="next"';
    const { feed } = noting({ key: 'pk_live_1' }, () =>
      Response.json({ data: [], nextCursor: null }, { headers: { link } }),
    );
    const { response } = await feed.jobs.list().withResponse();
    expect(response.headers.get('link')).toBe('<https://feed.test/v1/jobs?cursor=c&key=pk_***>; rel="next"');
  });
});

test('keeps the cause of a broken connection readable', async () => {
  const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  const { feed } = noting({ retry: 0 }, () =>
    Promise.reject(new TypeError('fetch failed', { cause: reset })),
  );
  const error = await feed.jobs.list().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(FeedConnectionError);
  expect(error).toMatchObject({
    code: 'connection_failed',
    cause: { name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } },
  });
});

test('says when the browser is offline', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const { feed } = noting({ retry: 0 }, () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(feed.jobs.list()).rejects.toMatchObject({ offline: true });
});
