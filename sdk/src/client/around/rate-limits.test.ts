import { describe, expect, test } from 'vitest';
import { createFeed } from '../create-feed.ts';
import { readRateLimits } from './rate-limits.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const read = (headers: Record<string, string>) =>
  Object.fromEntries(readRateLimits(new Headers(headers), now));

describe('readRateLimits', () => {
  test('reads what is left, of how many, and until when', () => {
    expect(read({ 'ratelimit-policy': '"read";q=6000;w=60', ratelimit: '"read";r=5990;t=42' })).toEqual({
      read: { limit: 6000, remaining: 5990, resetAt: new Date('2026-11-23T08:00:42Z') },
    });
  });

  test('reads several policies', () => {
    const ratelimit = '"read";r=1;t=2, "day";r=30;t=40';
    expect(read({ 'ratelimit-policy': '"read";q=9;w=60, "day";q=90;w=86400', ratelimit })).toMatchObject({
      read: { limit: 9, remaining: 1 },
      day: { limit: 90, remaining: 30 },
    });
  });

  test.each([{}, { ratelimit: 'soon' }, { ratelimit: '"read";r=;t=' }])('finds nothing in %j', (headers) => {
    expect(read(headers)).toEqual({});
  });
});

test('the limits of a feed are those of its last answers, refusals included', async () => {
  const answers = ['"read";r=1;t=9', '"read";r=0;t=8'].map((ratelimit, index) =>
    Response.json(
      { data: [], nextCursor: null },
      { status: index === 0 ? 200 : 429, headers: { ratelimit } },
    ),
  );
  const feed = createFeed({
    baseUrl: 'https://feed.test',
    retry: 0,
    fetch: () => answers.shift() ?? Response.error(),
  });
  expect(feed.limits.read).toBeUndefined();
  await feed.jobs.list();
  expect(feed.limits.read).toMatchObject({ remaining: 1 });
  await feed.jobs.list().catch(() => undefined);
  expect(feed.limits.read).toMatchObject({ remaining: 0 });
});
