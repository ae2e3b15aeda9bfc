import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Resource, routes } from '../contract/index.ts';
import { createFeed } from './create-feed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What anybody reads; the routes of a scope are for keys that stay on servers. */
const open = Object.fromEntries(
  Object.entries<Resource>(routes).filter(([, resource]) =>
    Object.values(resource).some(({ scope }) => scope === undefined),
  ),
);

const baseUrl = 'https://feed.test';

describe('createFeed', () => {
  test('has a method for every public route of the contract', () => {
    const feed = createFeed({ baseUrl });
    const names = (of: object) =>
      Object.entries(of).flatMap(([name, members]) =>
        Object.keys(members).map((member) => `${name}.${member}`),
      );
    expect(names(feed)).toEqual(expect.arrayContaining(names(open)));
  });

  test('calls the path of every public route', async () => {
    const paths: string[] = [];
    const feed = createFeed({
      baseUrl,
      fetch: ({ url }) => {
        paths.push(new URL(url).pathname);
        return new Response(null, { status: 404 });
      },
    });
    const lists = [
      feed.jobs,
      feed.organizations,
      feed.cooperations,
      feed.posts,
      feed.events,
      feed.cohorts,
      feed.reports,
    ];
    const calls = lists.flatMap(({ list, get }) => [list(), get('x_1')]);
    await Promise.allSettled([
      ...calls,
      feed.events.attendance('x_1'),
      feed.events.presence('x_1'),
      feed.media.get('x_1'),
      feed.trends.read({ topic: 'skill' }),
      feed.sync.changes(),
      feed.snapshots.latest(),
      feed.health.check(),
    ]);
    const expected = Object.values(open).flatMap((resource) =>
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

  test.each(['live_1', 'rk_1', 'pk_', 'et_', 'pk_ 1', 'Bearer sk_1', ''])('refuses %j for a key', (key) => {
    expect(() => createFeed({ baseUrl, key })).toThrow(expect.objectContaining({ code: 'invalid_key' }));
  });

  test('refuses a secret key in a page', () => {
    vi.stubGlobal('document', {});
    expect(() => createFeed({ baseUrl, key: 'sk_live_1' })).toThrow(
      expect.objectContaining({ code: 'secret_key_in_browser' }),
    );
    for (const key of ['pk_live_1', 'et_live_1']) expect(() => createFeed({ baseUrl, key })).not.toThrow();
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
