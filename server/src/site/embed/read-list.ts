import { createTransport, sendOnce } from '@recruitment-feed/sdk';
import type { Page } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';

/** Reads a page of a list as the widget does: by its path and a record of its parameters. */
export type ReadList = (path: string, filter: object, key?: string) => Promise<Page<unknown>>;

/**
 * Reads lists of an app's own API as any third party would.
 * @throws {FeedError} when it answers with no success.
 */
export function readListOf(app: Hono): ReadList {
  return async (path, filter, key) => {
    const transport = createTransport(
      { baseUrl: 'http://localhost', ...(key && { key }), fetch: (request) => app.fetch(request) },
      sendOnce,
    );
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(filter)) {
      for (const one of Array.isArray(value) ? value : [value]) query.append(name, String(one));
    }
    return JSON.parse((await transport.send({ method: 'GET', path, query })).text);
  };
}
