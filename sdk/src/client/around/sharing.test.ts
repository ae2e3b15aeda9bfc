import { describe, expect, test } from 'vitest';
import { createFeed } from '../create-feed.ts';
import { FeedAbortError } from '../errors/index.ts';

/** A feed that answers when it is told to. */
function waiting() {
  const requests: Request[] = [];
  const answers: ((response: Response) => void)[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return new Promise<Response>((resolve, reject) => {
      answers.push(resolve);
      request.signal.addEventListener('abort', () => reject(request.signal.reason));
    });
  };
  const answer = (nextCursor: string) => {
    for (const resolve of answers.splice(0)) resolve(Response.json({ data: [], nextCursor }));
  };
  const feed = createFeed({ baseUrl: 'https://feed.test', key: 'sk_live_1', fetch, retry: 0 });
  return { feed, requests, answer };
}
/** Lets a call get as far as its request. */
const sent = () => new Promise((resolve) => setImmediate(resolve));

describe('reads of the same', () => {
  test('under way at the same time are one request, and objects of their own', async () => {
    const { feed, requests, answer } = waiting();
    const calls = [feed.jobs.list({ limit: 5 }), feed.jobs.list({ limit: 5 })];
    await sent();
    answer('c1');
    const [one, other] = await Promise.all(calls);
    expect(requests).toHaveLength(1);
    expect(one).toEqual(other);
    expect(one).not.toBe(other);
  });

  test('one after the other are two requests', async () => {
    const { feed, requests, answer } = waiting();
    for (const cursor of ['c1', 'c2']) {
      const call = feed.jobs.list();
      await sent();
      answer(cursor);
      expect((await call).nextCursor).toBe(cursor);
    }
    expect(requests).toHaveLength(2);
  });

  test('with other filters or limits are not shared', async () => {
    const { feed, requests, answer } = waiting();
    const calls = [feed.jobs.list(), feed.jobs.list({ limit: 5 }), feed.jobs.list({}, { timeout: 9_000 })];
    await sent();
    answer('c1');
    await Promise.all(calls);
    expect(requests).toHaveLength(3);
  });

  test('fail together', async () => {
    const feed = createFeed({
      baseUrl: 'https://feed.test',
      retry: 0,
      fetch: () => new Response('', { status: 404 }),
    });
    const calls = await Promise.allSettled([feed.jobs.get('job_1'), feed.jobs.get('job_1')]);
    expect(calls.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('are not shared across a write, which may have changed what is read', async () => {
    const { feed, requests, answer } = waiting();
    const before = feed.jobs.list();
    await sent();
    const write = feed.jobs.delete('job_1');
    const during = feed.jobs.list();
    await sent();
    answer('c1');
    await Promise.all([before, write, during]);
    expect(requests.map(({ method }) => method)).toEqual(['GET', 'DELETE', 'GET']);
  });
});

describe('an abort', () => {
  test('of one caller leaves the others their answer', async () => {
    const { feed, requests, answer } = waiting();
    const abort = new AbortController();
    const left = feed.jobs.list({}, { signal: abort.signal });
    const stays = feed.jobs.list();
    await sent();
    abort.abort('left');
    await expect(left).rejects.toThrow(FeedAbortError);
    answer('c1');
    expect((await stays).nextCursor).toBe('c1');
    expect(requests).toHaveLength(1);
  });

  test('of all ends the request, and a new caller begins another', async () => {
    const { feed, requests, answer } = waiting();
    const aborts = [new AbortController(), new AbortController()];
    const calls = aborts.map(({ signal }) => feed.jobs.list({}, { signal }));
    await sent();
    for (const abort of aborts) abort.abort('left');
    const next = feed.jobs.list();
    await Promise.allSettled(calls);
    await sent();
    answer('c2');
    expect((await next).nextCursor).toBe('c2');
    expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: 'aborted', cause: 'left' });
  });
});
