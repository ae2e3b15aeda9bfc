import { Problem, type Resource, type Route, routes } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';

/** Any feed that keeps the contract: a server's address and how to reach it. */
export interface Subject {
  url: string;
  fetch(request: Request): Promise<Response>;
}

const resources = Object.entries(routes) as [string, Resource][];
const everyRoute = resources.flatMap(([resource, its]) =>
  Object.entries(its).map(([name, route]): [string, Route] => [`${resource}.${name}`, route]),
);
const lists = resources.filter(
  ([, { list, get }]) => list !== undefined && get !== undefined && list.scope === undefined,
);
const privateRoutes = everyRoute.filter(([, { scope }]) => scope !== undefined);

/** Checks a feed that holds some data against the contract, its errors included. */
export function conformance(name: string, subject: () => Promise<Subject>): void {
  async function send(path: string, init?: RequestInit): Promise<Response> {
    const { url, fetch } = await subject();
    return fetch(new Request(new URL(path, url), init));
  }
  async function problemOf(path: string, init?: RequestInit) {
    const response = await send(path, init);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const problem = z.parse(Problem, await response.json());
    expect(problem.status).toBe(response.status);
    expect(problem.requestId).toBe(response.headers.get('x-request-id'));
    return problem;
  }
  async function firstId(path: string): Promise<string> {
    const page = (await (await send(`${path}?limit=1`)).json()) as { data: { id: string }[] };
    return page.data[0]?.id ?? '';
  }

  describe(`${name} keeps the contract`, () => {
    test.each(lists)('%s: lists and items have the shape of the contract', async (_, { list, get }) => {
      const { path, returns } = list as Route;
      const page = await (await send(`${path}?limit=100`)).json();
      z.parse(returns, page);
      const item = await (await send(`${path}/${await firstId(path)}`)).json();
      z.parse((get as Route).returns, item);
    });

    test.each(lists)('%s: pages through everything once', async (_, { list }) => {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
        const page = (await (await send(`${list?.path}?limit=7${query}`)).json()) as {
          data: { id: string }[];
          nextCursor: string | null;
        };
        seen.push(...page.data.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.length).toBeGreaterThan(0);
    });

    test.each(lists)(
      '%s: refuses a cursor that it did not write, and one of another filter',
      async (_, { list }) => {
        expect((await problemOf(`${list?.path}?cursor=nonsense`)).code).toBe('invalid_cursor');
        const { nextCursor } = (await (await send(`${list?.path}?limit=1`)).json()) as {
          nextCursor: string | null;
        };
        if (nextCursor === null) return;
        const foreign = `${list?.path}?limit=1&id=${await firstId(list?.path ?? '')}&cursor=${encodeURIComponent(nextCursor)}`;
        expect((await problemOf(foreign)).code).toBe('cursor_filter_mismatch');
      },
    );

    test.each(lists)('%s: answers 404 for an id that is not there', async (_, { list }) => {
      expect((await problemOf(`${list?.path}/nobody_0`)).code).toBe('not_found');
    });

    test.each(lists)('%s: answers 304 to whoever holds the item or the list', async (_, { list }) => {
      for (const path of [`${list?.path}?limit=2`, `${list?.path}/${await firstId(list?.path ?? '')}`]) {
        const etag = (await send(path)).headers.get('etag') ?? '';
        const again = await send(path, { headers: { 'if-none-match': etag } });
        expect(again.status).toBe(304);
        expect(again.headers.get('access-control-allow-origin')).toBe('*');
        expect(await again.text()).toBe('');
      }
    });

    test.each(everyRoute)('%s: refuses a parameter that it does not know', async (_, { path }) => {
      const problem = await problemOf(`${path.replace('{id}', 'x')}?nonsense=1`);
      expect(problem).toMatchObject({ code: 'unknown_parameter', errors: [{ parameter: 'nonsense' }] });
    });

    test.each(everyRoute)('%s: refuses a method that it does not have', async (_, { path }) => {
      const response = await send(path.replace('{id}', 'x'), { method: 'PURGE' });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toContain('GET');
    });

    test.each(privateRoutes)('%s: is not there for whoever has no key', async (_, { path }) => {
      expect(await problemOf(path.replace('{id}', 'x'))).toMatchObject({ status: 401, code: 'missing_key' });
    });

    test.each(everyRoute)('%s: answers HEAD as GET, without the body', async (_, { path, scope }) => {
      if (path.includes('{') || scope !== undefined) return;
      const response = await send(path, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('');
    });

    test('answers 404 with a problem for a path that it does not have', async () => {
      expect((await problemOf('/v1/nothing')).code).toBe('not_found');
    });
  });
}
