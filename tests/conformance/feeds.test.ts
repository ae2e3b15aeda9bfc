import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { afterAll } from 'vitest';
import { conformance } from './conformance.ts';

let mock: Promise<MockFeed> | undefined;
const openMock = () => {
  mock ??= createMockFeed({ clock: () => new Date('2026-11-24T08:00:00Z') });
  return mock;
};
afterAll(async () => (await mock)?.close());

conformance('the mock in the same process', async () => {
  const feed = await openMock();
  return { url: 'http://localhost', fetch: (request) => feed.fetch(request) };
});

conformance('the server behind a port', async () => {
  const feed = await openMock();
  return { url: await feed.url(), fetch: (request) => fetch(request) };
});
