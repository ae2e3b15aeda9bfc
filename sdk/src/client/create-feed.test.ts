import { afterEach, describe, expect, test, vi } from 'vitest';
import { imageUpload, routes, writes } from '../contract/index.ts';
import { createFeed } from './create-feed.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const baseUrl = 'https://feed.test';

interface Endpoint {
  method: string;
  path: string;
  body?: unknown;
  query?: unknown;
}
/** Every endpoint of the contract, by the name of its method. */
const endpoints = [routes, writes].flatMap(
  (table: Readonly<Record<string, Readonly<Record<string, Endpoint>>>>) =>
    Object.entries(table).flatMap(([resource, members]) =>
      Object.entries(members).map(([name, endpoint]) => ({ name: `${resource}.${name}`, endpoint })),
    ),
);
const names = [...endpoints.map(({ name }) => name), 'media.upload'];

type Method = (...given: unknown[]) => Promise<unknown>;

/** A client whose methods are found by name, and what it asks for. */
function recording() {
  const asked: string[] = [];
  const feed = createFeed({
    baseUrl,
    key: 'sk_live_1',
    fetch: ({ method, url }) => {
      asked.push(`${method} ${new URL(url).pathname}`);
      return new Response(null, { status: 404 });
    },
  });
  const methods = new Map<string, Method>(
    Object.entries(feed).flatMap(([resource, members]: [string, Record<string, Method>]) =>
      Object.entries(members).map(([name, method]): [string, Method] => [`${resource}.${name}`, method]),
    ),
  );
  return { asked, feed, methods };
}

describe('createFeed', () => {
  test('has a method for every endpoint of the contract, and no other', () => {
    expect([...recording().methods.keys()].sort()).toEqual([...names].sort());
  });

  test.each(endpoints)('calls $endpoint.method $endpoint.path as $name', async ({ name, endpoint }) => {
    const { asked, methods } = recording();
    const { method, path, body, query } = endpoint;
    const ids = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => `${parameter}/1`);
    const given = [...ids, ...(body || query ? [{}] : []), ...(method === 'GET' ? [] : [{ ifMatch: 1 }])];
    await methods
      .get(name)?.(...given)
      .catch(() => undefined);
    const called = path.replace(/\{(\w+)\}/g, '$1%2F1');
    expect(asked).toEqual([`${method} ${called}`]);
  });

  test('calls the route that takes pictures', async () => {
    const { asked, feed } = recording();
    const details = { organizationId: 'org_1', alt: '' };
    await feed.media.upload(new Blob(['x'], { type: 'image/png' }), details).catch(() => undefined);
    expect(asked).toEqual([`${imageUpload.method} ${imageUpload.path}`]);
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
