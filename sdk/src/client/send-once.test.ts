import { afterEach, expect, test, vi } from 'vitest';
import { FeedAbortError, FeedTimeoutError } from './errors/index.ts';
import { jobsOf } from './jobs.ts';
import type { FeedOptions } from './options.ts';
import { sendOnce } from './send-once.ts';
import { createTransport } from './transport.ts';

const never = (request: Request) =>
  new Promise<Response>((_, reject) => {
    request.signal.addEventListener('abort', () => reject(request.signal.reason));
  });
const jobs = (options: Partial<FeedOptions>) =>
  jobsOf(createTransport({ baseUrl: 'https://feed.test', ...options }, sendOnce));

afterEach(() => {
  vi.useRealTimers();
});

test('sends a request once, whatever comes of it', async () => {
  let requests = 0;
  const fetch = () => {
    requests += 1;
    return new Response('busy', { status: 503, headers: { 'retry-after': '0' } });
  };
  await expect(jobs({ fetch }).list()).rejects.toMatchObject({
    name: 'FeedApiError',
    status: 503,
    code: 'http_503',
  });
  expect(requests).toBe(1);
});

test('gives the answer of a success', async () => {
  const fetch = () => Response.json({ data: [], nextCursor: 'c1' });
  expect(await jobs({ fetch }).list()).toMatchObject({ nextCursor: 'c1' });
});

test('ends with the limit that is met first', async () => {
  const error = await jobs({ fetch: never, timeout: 1 })
    .list()
    .catch((error: unknown) => error);
  expect(error).toBeInstanceOf(FeedTimeoutError);
  expect(error).toMatchObject({ kind: 'attempt', attempts: 1 });
  await expect(jobs({ fetch: never, totalTimeout: 1 }).list()).rejects.toMatchObject({ kind: 'total' });
});

test.each<[string, () => Response | Promise<Response>]>([
  ['fetch', () => new Promise<never>(() => undefined)],
  ['body', () => new Response(new ReadableStream())],
])('ends with a limit also where the %s heeds no signal', async (_, fetch) => {
  await expect(jobs({ fetch, timeout: 1 }).list()).rejects.toMatchObject({
    code: 'timeout',
    kind: 'attempt',
  });
});

test('ends with the signal of the caller', async () => {
  const abort = new AbortController();
  const call = jobs({ fetch: never }).list({}, { signal: abort.signal });
  abort.abort('enough');
  await expect(call).rejects.toThrow(FeedAbortError);
  await expect(call).rejects.toMatchObject({ cause: 'enough' });
});

test('leaves no timer behind', async () => {
  vi.useFakeTimers();
  await jobs({ fetch: () => Response.json({ data: [], nextCursor: null }) }).list();
  expect(vi.getTimerCount()).toBe(0);
});
