import { describe, expect, test } from 'vitest';
import { createFeed } from '../create-feed.ts';
import type { ClientOptions } from '../options.ts';

function noting(fetch: NonNullable<ClientOptions['fetch']>, key = 'pk_live_1') {
  const notes: { level: string; message: string; details: Readonly<Record<string, unknown>> }[] = [];
  const note = (level: string) => (message: string, details: Readonly<Record<string, unknown>>) =>
    void notes.push({ level, message, details });
  const logger = { debug: note('debug'), warn: note('warn') };
  return { notes, feed: createFeed({ baseUrl: 'https://feed.test', key, fetch, logger, retry: 0 }) };
}
const page = (headers: Record<string, string> = {}) =>
  Response.json({ data: [], nextCursor: null }, { headers });

describe('the logger', () => {
  test('is told of each request, its answer and its name', async () => {
    const { notes, feed } = noting(() => page({ 'x-request-id': 'req_1' }));
    await feed.jobs.list({ q: '焊工' });
    expect(notes).toEqual([
      {
        level: 'debug',
        message: 'GET /v1/jobs?q=%E7%84%8A%E5%B7%A5&key=pk_*** was answered with 200',
        details: { status: 200, milliseconds: expect.any(Number), requestId: 'req_1' },
      },
    ]);
  });

  test('is told of a request that got no answer', async () => {
    const { notes, feed } = noting(() => Promise.reject(new Error('refused')));
    await expect(feed.jobs.list()).rejects.toThrow();
    expect(notes).toMatchObject([{ level: 'debug', details: { cause: 'Error: refused' } }]);
  });

  test.each(['pk_live_1', 'sk_live_1', 'et_live_1'])('never sees %s', async (key) => {
    for (const answer of [
      () => page({ deprecation: '@1', link: `<https://feed.test/?key=${key}>` }),
      ({ url }: Request) => Promise.reject(new Error(`${url} ${key}`)),
    ]) {
      const { notes, feed } = noting(answer, key);
      await feed.jobs.list().catch(() => undefined);
      expect(JSON.stringify(notes)).not.toContain('live_1');
    }
  });

  test('is warned once of a path that will end', async () => {
    const headers = { deprecation: '@1798761600', sunset: 'Thu, 31 Dec 2026 00:00:00 GMT' };
    const { notes, feed } = noting(() => page(headers));
    await feed.jobs.list();
    await feed.jobs.list();
    await feed.posts.list();
    expect(notes.filter(({ level }) => level === 'warn')).toMatchObject([
      { message: '/v1/jobs is deprecated.', details: headers },
      { message: '/v1/posts is deprecated.' },
    ]);
  });
});
