import type { Page } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { FeedReader } from './feed/feed-reader.ts';
import { answerFirst, questionOf } from './served.ts';

const isItem = (value: unknown): value is string => typeof value === 'string';
const source = { path: '/v1/jobs', isItem } as const;
const live: FeedReader = {
  list: async () => ({ data: [], nextCursor: 'live' }),
  get: () => Promise.reject(new Error('not asked for')),
};
const served: Record<string, Page<unknown>> = {
  [questionOf('/v1/jobs', { limit: 20 })]: { data: ['served', 7], nextCursor: null },
};

describe('what came with the page', () => {
  test('answers the first question about its list, and the feed every further one', async () => {
    const reader = answerFirst(served, live);
    expect(await reader.list(source, { limit: 20 })).toEqual({ data: ['served'], nextCursor: null });
    expect((await reader.list(source, { limit: 20 })).nextCursor).toBe('live');
  });

  test('answers nothing about a list that the reader has narrowed down', async () => {
    const reader = answerFirst(served, live);
    expect((await reader.list(source, { q: 'PLC', limit: 20 })).nextCursor).toBe('live');
  });
});
