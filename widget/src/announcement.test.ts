import type { Job } from '@recruitment-feed/sdk/contract';
import { expect, test } from 'vitest';
import { announcement } from './announcement.ts';
import { jobs } from './collections/jobs/jobs.ts';
import { type ListingState, opened } from './feed/listing-state.ts';
import { aJob, now, zh } from './testing/objects.ts';

const about = {
  name: jobs.name,
  words: jobs.words(zh),
  locale: zh,
  now,
  narrowed: true,
  appearance: {},
  isSettled: jobs.isSettled,
  titleOf: (job: Job) => job.title,
};
const ready = opened({ data: [aJob({ id: 'job_1' }), aJob({ id: 'job_2' })], nextCursor: null }, now);
const say = (after: Partial<ListingState<Job>>, before: Partial<ListingState<Job>> = {}, more = {}) =>
  announcement({ ...ready, ...after }, { ...ready, ...before }, { ...about, ...more });

test('says how many there are after a query', () => {
  expect(say({}, { busy: 'query' })).toBe('共 2 个岗位');
  expect(say({ nextCursor: 'x' }, { busy: 'query' })).toBe('已显示 2 个岗位，最新的在前');
  expect(say({ items: [] }, { busy: 'query' })).toBe('没有符合条件的岗位');
});

test('says of a list that nobody narrowed down what stands there', () => {
  const empty = [{ items: [] }, { busy: 'query' }] as const;
  expect(say(...empty, { narrowed: false })).toBe('目前没有在招岗位');
  expect(say(...empty, { narrowed: false, appearance: { emptyText: '请下周再来' } })).toBe('请下周再来');
});

test('says nothing of a query that failed again', () => {
  expect(say({ failed: 'query' }, { failed: 'query', busy: 'query' })).toBeUndefined();
});

test('says how many arrived, once', () => {
  const arrivals = [aJob({ id: 'job_3' })];
  expect(say({ arrivals })).toBe('1 个新岗位');
  expect(say({ arrivals }, { arrivals })).toBeUndefined();
});

test('says which job closed while it was on show', () => {
  expect(say({ items: [aJob({ id: 'job_1', status: 'closed' })] })).toBe('岗位“机电一体化技术员”已关闭');
});

test('says when the list became stale, once', () => {
  expect(say({ failures: 2 }, { failures: 1 })).toContain('08:00');
  expect(say({ failures: 3 }, { failures: 2 })).toBeUndefined();
});

test('is silent when nothing changed', () => {
  expect(say({})).toBeUndefined();
});
