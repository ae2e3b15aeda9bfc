import { afterEach, describe, expect, test, vi } from 'vitest';
import { routes } from '../contract/index.ts';
import { createFeed } from './create-feed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const baseUrl = 'https://feed.test';

describe('createFeed', () => {
  test('has a method for every route of the contract', () => {
    const feed = createFeed({ baseUrl });
    const names = (of: object) => Object.entries(of).map(([name, members]) => [name, Object.keys(members)]);
    expect(names(feed)).toEqual(expect.arrayContaining(names(routes)));
    expect(Object.keys(feed)).toHaveLength(Object.keys(routes).length + ['stream', 'mirror'].length);
  });

  test('calls the path of every route', async () => {
    const paths: string[] = [];
    const feed = createFeed({
      baseUrl,
      fetch: ({ url }) => {
        paths.push(new URL(url).pathname);
        return new Response(null, { status: 404 });
      },
    });
    const lists = [feed.jobs, feed.organizations, feed.cooperations, feed.posts, feed.events];
    const calls = lists.flatMap(({ list, get }) => [list(), get('x_1')]);
    await Promise.allSettled([...calls, feed.sync.changes(), feed.snapshots.latest(), feed.health.check()]);
    const expected = Object.values(routes).flatMap((resource) =>
      Object.values(resource).map(({ path }) => path.replace('{id}', 'x_1')),
    );
    expect(paths.sort()).toEqual(expected.sort());
  });

  test.each(['feed.test', '/feed', '', 'ftp://feed.test', 'javascript:alert(1)'])(
    'refuses %j for an address',
    (address) => {
      expect(() => createFeed({ baseUrl: address })).toThrow(
        expect.objectContaining({ code: 'invalid_base_url' }),
      );
    },
  );

  test.each(['https://ann:pw@feed.test', 'https://feed.test?key=pk_1', 'https://feed.test#top'])(
    'refuses an address with more than a path: %s',
    (address) => {
      expect(() => createFeed({ baseUrl: address })).toThrow(
        expect.objectContaining({ code: 'invalid_base_url' }),
      );
    },
  );

  test.each([
    { timeout: 0 },
    { timeout: Number.NaN },
    { totalTimeout: 2 ** 31 },
    { retry: -1 },
    { retry: 1.5 },
  ])('refuses %j', (options) => {
    expect(() => createFeed({ baseUrl, ...options })).toThrow(
      expect.objectContaining({ code: 'invalid_option' }),
    );
  });

  test('refuses a wrong option of a call before anything is sent', async () => {
    const fetch = vi.fn();
    await expect(createFeed({ baseUrl, fetch }).jobs.list({}, { retry: -1 })).rejects.toMatchObject({
      code: 'invalid_option',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each(['live_1', 'rk_1', 'pk_', 'pk_ 1', 'Bearer sk_1', ''])('refuses %j for a key', (key) => {
    expect(() => createFeed({ baseUrl, key })).toThrow(expect.objectContaining({ code: 'invalid_key' }));
  });

  test('refuses a secret key in a page', () => {
    vi.stubGlobal('document', {});
    expect(() => createFeed({ baseUrl, key: 'sk_live_1' })).toThrow(
      expect.objectContaining({ code: 'secret_key_in_browser' }),
    );
    expect(() => createFeed({ baseUrl, key: 'pk_live_1' })).not.toThrow();
  });

  test('refuses a secret key in a worker of a page or an extension', () => {
    vi.stubGlobal('WorkerGlobalScope', class {});
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0' });
    expect(() => createFeed({ baseUrl, key: 'sk_live_1' })).toThrow(
      expect.objectContaining({ code: 'secret_key_in_browser' }),
    );
  });

  test.each([
    ['Deno', { Deno: {} }],
    ['Cloudflare', { navigator: { userAgent: 'Cloudflare-Workers' } }],
  ])('takes a secret key on the servers of %s', (_, globals) => {
    vi.stubGlobal('WorkerGlobalScope', class {});
    for (const [name, value] of Object.entries(globals)) vi.stubGlobal(name, value);
    expect(() => createFeed({ baseUrl, key: 'sk_live_1' })).not.toThrow();
  });
});
