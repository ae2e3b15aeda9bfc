import { describe, expect, test } from 'vitest';
import { createFeed } from '../create-feed.ts';
import type { ClientOptions } from '../options.ts';
import type { Middleware } from './middleware.ts';

const emptyPage = () => Response.json({ data: [], nextCursor: null });

function feedWith(middleware: Middleware[], fetch: ClientOptions['fetch'] = emptyPage) {
  return createFeed({ baseUrl: 'https://feed.test', middleware, fetch, retry: 1 });
}

describe('middleware', () => {
  test('stands around a request in the order given', async () => {
    const order: string[] = [];
    const named =
      (name: string): Middleware =>
      async (request, next) => {
        order.push(`${name} in`);
        const response = await next(request);
        order.push(`${name} out`);
        return response;
      };
    await feedWith([named('a'), named('b')]).jobs.list();
    expect(order).toEqual(['a in', 'b in', 'b out', 'a out']);
  });

  test('passes on another request, and gives another answer', async () => {
    const feed = feedWith(
      [
        async (request, next) => {
          const answer = await next(new Request(request, { headers: { 'x-trace': 't1' } }));
          return Response.json({ data: [], nextCursor: answer.headers.get('x-seen') });
        },
      ],
      (request) => new Response('{}', { headers: { 'x-seen': `${request.headers.get('x-trace')}` } }),
    );
    expect((await feed.jobs.list()).nextCursor).toBe('t1');
  });

  test('answers by itself', async () => {
    const feed = feedWith([emptyPage], () => Promise.reject(new Error('must not be reached')));
    expect((await feed.jobs.list()).data).toEqual([]);
  });

  test('sees each attempt of a call', async () => {
    const statuses: number[] = [];
    const answers = [() => new Response('', { status: 503, headers: { 'retry-after': '0' } }), emptyPage];
    const watch: Middleware = async (request, next) => {
      const response = await next(request);
      statuses.push(response.status);
      return response;
    };
    await feedWith([watch], () => answers.shift()?.() ?? emptyPage()).jobs.list();
    expect(statuses).toEqual([503, 200]);
  });

  test('that throws fails the attempt, and tells why', async () => {
    const feed = feedWith([() => Promise.reject(new Error('no token'))]);
    await expect(feed.jobs.list({}, { retry: 0 })).rejects.toMatchObject({
      code: 'connection_failed',
      cause: { message: 'no token' },
    });
  });

  test('stands around the requests of the stream too', async () => {
    const paths: string[] = [];
    const watch: Middleware = (request) => {
      paths.push(new URL(request.url).pathname);
      return new Response(null, { status: 204 });
    };
    for await (const _ of feedWith([watch]).stream());
    expect(paths).toEqual(['/v1/stream']);
  });
});
