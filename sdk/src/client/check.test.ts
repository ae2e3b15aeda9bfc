import { describe, expect, test } from 'vitest';
import { createFeed } from './create-feed.ts';
import {
  AuthenticationError,
  FeedConnectionError,
  FeedResponseError,
  RateLimitError,
  ServerError,
} from './errors/index.ts';

const health = {
  status: 'degraded',
  checks: { store: { ok: true }, media: { ok: false, detail: 'disk full' } },
};
const key = {
  id: 'key_1',
  kind: 'secret',
  name: 'importer',
  hint: 'sk_live_12',
  origins: [],
  scopes: ['jobs:write'],
  organizationId: 'org_1',
  createdAt: '2026-11-01T00:00:00Z',
  expiresAt: '2026-12-01T00:00:00Z',
};
const problem = (status: number, code: string) =>
  Response.json({ type: 'about:blank', title: 'No', status, code }, { status });
const page = (status: number) =>
  new Response('<html>Hello</html>', { status, headers: { 'content-type': 'text/html' } });

/** A feed that gives these answers, and the paths it was asked for. */
function answering(answers: Record<string, () => Response>, withKey = true) {
  const paths: string[] = [];
  const feed = createFeed({
    baseUrl: 'https://feed.test',
    retry: 0,
    ...(withKey && { key: 'sk_live_1' }),
    fetch: ({ url }) => {
      const { pathname } = new URL(url);
      paths.push(pathname);
      const answer = answers[pathname];
      if (!answer) throw new TypeError('fetch failed');
      return answer();
    },
  });
  return { paths, feed };
}
const good = { '/v1/health': () => Response.json(health), '/v1/me': () => Response.json(key) };

describe('check', () => {
  test('tells what the feed says of itself and of the key', async () => {
    expect(await answering(good).feed.check()).toEqual({
      status: 'degraded',
      faults: ['media: disk full'],
      key,
    });
  });

  test('asks for no key where there is none', async () => {
    const { feed, paths } = answering(good, false);
    expect(await feed.check()).toEqual({ status: 'degraded', faults: ['media: disk full'] });
    expect(paths).toEqual(['/v1/health']);
  });

  test.each([
    [
      'a bad key',
      { ...good, '/v1/me': () => problem(401, 'invalid_key') },
      AuthenticationError,
      'invalid_key',
    ],
    [
      'a bad key at once',
      { '/v1/health': () => problem(401, 'invalid_key') },
      AuthenticationError,
      'invalid_key',
    ],
    ['a failing feed', { '/v1/health': () => problem(503, 'unavailable') }, ServerError, 'unavailable'],
    ['no answer', {}, FeedConnectionError, 'connection_failed'],
    ['a page', { '/v1/health': () => page(200) }, FeedResponseError, 'not_json'],
    [
      'another program’s JSON',
      { '/v1/health': () => Response.json({ up: true }) },
      FeedResponseError,
      'unexpected_shape',
    ],
    ['a page that is not there', { '/v1/health': () => page(404) }, FeedResponseError, 'not_a_feed'],
    ['a page to sign in', { '/v1/health': () => page(401) }, FeedResponseError, 'not_a_feed'],
    ['a proxy without its server', { '/v1/health': () => page(502) }, ServerError, 'http_502'],
    ['a proxy that slows down', { '/v1/health': () => page(429) }, RateLimitError, 'http_429'],
  ])('fails for %s as any call does', async (_, answers, ErrorClass, code) => {
    const error = await answering(answers)
      .feed.check()
      .catch((error: unknown) => error);
    expect(error).toBeInstanceOf(ErrorClass);
    expect(error).toMatchObject({ code, attempts: 1 });
  });
});
