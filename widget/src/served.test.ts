import type { Page } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { FeedReader } from './feed/feed-reader.ts';
import { answerFirst } from './served.ts';

const isItem = (value: unknown): value is string => typeof value === 'string';
const source = { path: '/v1/jobs', isItem } as const;
const live: FeedReader = {
  list: async () => ({ data: [], nextCursor: 'live' }),
};
const served: Record<string, Page<unknown>> = { '/v1/jobs': { data: ['served', 7], nextCursor: null } };

describe('what came with the page', () => {
  test('answers the first question about its list, and the feed every further one', async () => {
    const reader = answerFirst(served, live);
    expect(await reader.list(source, {})).toEqual({ data: ['served'], nextCursor: null });
    expect((await reader.list(source, {})).nextCursor).toBe('live');
  });

  test('answers nothing about another list', async () => {
    const reader = answerFirst(served, live);
    expect((await reader.list({ path: '/v1/posts', isItem }, {})).nextCursor).toBe('live');
  });
});
