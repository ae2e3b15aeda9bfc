import { expect, test } from 'vitest';
import type { FeedReader } from '../../feed/feed-reader.ts';
import { aPost, now } from '../../testing/objects.ts';
import { noChoice } from '../collection.ts';
import { postsOf } from './posts.ts';

const reader: FeedReader = {
  list: () => Promise.reject(new Error('not asked')),
  get: () => Promise.reject(new Error('not asked')),
};
const posts = postsOf({ reader, server: 'https://feed.example', now: () => now, redraw: () => undefined });

test('asks for those of a college or an account, by words and topics that the feed knows', () => {
  const choice = { q: '实训', values: { topic: ['industry', 'gossip'] } };
  expect(posts.filter({ college: 'org_1' }, choice)).toEqual({
    college: 'org_1',
    q: '实训',
    topic: ['industry'],
  });
  expect(posts.filter({ organization: 'org_2' }, noChoice)).toEqual({ organizationId: ['org_2'] });
});

test('keeps nothing of what a post that is gone has said', () => {
  const post = aPost({ id: 'post_1', about: ['job_1'], media: [] });
  const gone = posts.gone(post, now);
  expect(posts.isSettled(post)).toBe(false);
  expect(posts.isSettled(gone)).toBe(true);
  expect(gone).toMatchObject({ id: 'post_1', body: [], about: [] });
  expect(gone).not.toHaveProperty('translations');
});

test('takes nothing for a post that could not be drawn', () => {
  const post = aPost({ id: 'post_1' });
  expect(posts.isItem(post)).toBe(true);
  for (const fault of [
    { title: '' },
    { body: 'text' },
    { organization: null },
    { publishedAt: 'soon' },
    { about: {} },
  ])
    expect(posts.isItem({ ...post, ...fault })).toBe(false);
});
