import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { afterAll } from 'vitest';
import { conformance } from './conformance.ts';
import { makeKeys } from './make-keys.ts';
import type { Keys } from './subject.ts';

const now = new Date('2026-11-24T08:00:00Z');
let mock: Promise<{ feed: MockFeed; keys: Keys }> | undefined;
const openMock = () => {
  mock ??= createMockFeed({ clock: () => now }).then(async (feed) => ({
    feed,
    keys: await makeKeys(feed.db, now),
  }));
  return mock;
};
afterAll(async () => (await mock)?.feed.close());

conformance('the mock in the same process', async () => {
  const { feed, keys } = await openMock();
  return { url: 'http://localhost', fetch: (request) => feed.fetch(request), keys };
});

conformance('the server behind a port', async () => {
  const { feed, keys } = await openMock();
  return { url: await feed.url(), fetch: (request) => fetch(request), keys };
});
