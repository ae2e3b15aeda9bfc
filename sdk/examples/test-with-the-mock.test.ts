/** Tests a function that reads a feed, without a server: `npx vitest run sdk/examples`. */
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { createFeed, type Feed, isApiError } from '@recruitment-feed/sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';

/** What is to be tested: it knows nothing of the mock. */
async function openTitles(feed: Feed): Promise<string[]> {
  const jobs = await feed.jobs.list({ status: 'open' }).toArray({ limit: 100 });
  return jobs.map(({ title }) => title);
}

let [mock, feed] = [] as unknown as [MockFeed, Feed];
beforeEach(async () => {
  // One moment for feed and test, so that tomorrow's run is today's.
  mock = await createMockFeed({ scenario: 'empty', clock: new Date('2026-11-24T02:00:00Z') });
  feed = createFeed({ baseUrl: 'https://feed.test', fetch: mock.fetch, validate: 'strict' });
});
afterEach(() => mock.close());

test('shows a job until it is filled', async () => {
  const { id } = await mock.push({ collection: 'jobs', object: { title: '装配钳工' } });
  expect(await openTitles(feed)).toEqual(['装配钳工']);
  await mock.push({ collection: 'jobs', id, object: { status: 'closed', closedReason: 'filled' } });
  expect(await openTitles(feed)).toEqual([]);
});

test('outlasts one failure of the feed', async () => {
  mock.failNext('503=0');
  expect(await openTitles(feed)).toEqual([]);
  expect(mock.requests.map(({ status }) => status)).toEqual([503, 200]);
});

test('says when the feed asks for patience', async () => {
  mock.failNext('429=3600');
  const error = await openTitles(feed).catch((error: unknown) => error);
  expect(isApiError(error, 'rate_limited') && error.retryAfterMs).toBe(3_600_000);
});
