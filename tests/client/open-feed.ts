import { createMockFeed } from '@recruitment-feed/api-mock';
import { createFeed } from '@recruitment-feed/sdk';
import { makeKeys } from '../conformance/make-keys.ts';

const now = new Date('2026-11-24T08:00:00Z');
const baseUrl = 'http://localhost';

/** Opens an empty feed, and a client of it with a key that may do everything, or with another. */
export async function openFeed() {
  const mock = await createMockFeed({ scenario: 'empty', clock: () => now });
  const keys = await makeKeys(mock.db, now);
  const clientWith = (key?: string) => createFeed({ baseUrl, fetch: mock.fetch, retry: 0, key });
  return { feed: clientWith(keys.secret), clientWith, keys, close: mock.close };
}
export type OpenFeed = Awaited<ReturnType<typeof openFeed>>;
