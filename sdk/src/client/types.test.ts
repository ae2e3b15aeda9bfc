import { describe, expectTypeOf, test } from 'vitest';
import type { Change, Cooperation, Health, Job, JobFilter } from '../contract/index.ts';
import { createFeed } from './create-feed.ts';
import { type FeedApiError, type FeedError, isApiError, isFeedError } from './errors/index.ts';

const feed = createFeed({
  baseUrl: 'https://feed.test',
  fetch: () => new Promise<Response>(() => undefined),
});

describe('types', () => {
  test('of a list are its items and pages', () => {
    const list = feed.jobs.list();
    expectTypeOf<Awaited<typeof list>['data']>().toEqualTypeOf<Job[]>();
    expectTypeOf<Awaited<typeof list>['nextCursor']>().toEqualTypeOf<string | null>();
    expectTypeOf(list).toExtend<AsyncIterable<Job>>();
    expectTypeOf(list.toArray).parameter(0).toEqualTypeOf<{ limit: number }>();
    expectTypeOf(feed.cooperations.list().pages).returns.toExtend<AsyncIterable<{ data: Cooperation[] }>>();
  });

  test('of a get are its object', () => {
    expectTypeOf(feed.jobs.get('job_1')).resolves.toEqualTypeOf<Job>();
    expectTypeOf(feed.health.check()).resolves.toEqualTypeOf<Health>();
    expectTypeOf(feed.jobs.get('job_1').withResponse()).resolves.toHaveProperty('response');
  });

  test('of changes tell collections and operations apart', () => {
    expectTypeOf(feed.sync.changes()).resolves.toHaveProperty('changes').toEqualTypeOf<Change[]>();
  });

  test('of filters take one value or several, and what the contract takes', () => {
    type Filter = NonNullable<Parameters<typeof feed.jobs.list>[0]>;
    expectTypeOf<{ employmentType: 'INTERN'; status: readonly ['open']; q: undefined }>().toExtend<Filter>();
    expectTypeOf<JobFilter>().toExtend<Filter>();
    expectTypeOf<{ employmentType: 'SLEEPING' }>().not.toExtend<Filter>();
    expectTypeOf<{ college: string[] }>().not.toExtend<Filter>();
    // @ts-expect-error -- a name that the contract does not have
    void (() => feed.jobs.list({ colour: 'red' }));
  });

  test('of guards narrow', () => {
    const error: unknown = undefined;
    if (isApiError(error, 'not_found')) expectTypeOf(error).toEqualTypeOf<FeedApiError>();
    if (isFeedError(error)) expectTypeOf(error).toEqualTypeOf<FeedError>();
  });
});
