import { describe, expectTypeOf, test } from 'vitest';
import type { Change, Cooperation, Health, Job, JobFilter } from '../contract/index.ts';
import type { FeedCheck } from './check.ts';
import { createFeed } from './create-feed.ts';
import { type FeedApiError, type FeedError, isApiError, isFeedError } from './errors/index.ts';

const feed = createFeed({
  baseUrl: 'https://feed.test',
  fetch: () => new Promise<Response>(() => undefined),
});

const search = { organizationId: 'org_1', name: 'Fitters' } as const;

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

  test('of drafts ask for what the contract asks for, and no more', () => {
    type Draft = Parameters<typeof feed.jobs.create>[0];
    expectTypeOf<{ organizationId: string; title: string }>().toExtend<Draft>();
    expectTypeOf<{ title: string }>().not.toExtend<Draft>();
    expectTypeOf<{ organizationId: string; title: null }>().not.toExtend<Draft>();
    expectTypeOf(
      feed.cooperations.create({ enterpriseId: '', collegeId: '', title: '', language: '' }),
    ).resolves.toEqualTypeOf<Cooperation>();
    // @ts-expect-error -- the filter of another collection
    void (() => feed.savedSearches.create({ ...search, collection: 'posts', query: { status: ['open'] } }));
  });

  test('of patches allow null only where a field may be empty', () => {
    type Patch = Parameters<typeof feed.jobs.update>[1];
    expectTypeOf<{ department: null; education: { level: null }; pay: [] }>().toExtend<Patch>();
    expectTypeOf<Record<never, never>>().toExtend<Patch>();
    expectTypeOf<{ title: null }>().not.toExtend<Patch>();
    expectTypeOf<{ organizationId: null }>().not.toExtend<Patch>();
    type CohortPatch = Parameters<typeof feed.cohorts.update>[1];
    expectTypeOf<{ major: { code: null } }>().toExtend<CohortPatch>();
    expectTypeOf<{ major: { name: null } }>().not.toExtend<CohortPatch>();
  });

  test('of changes to a cooperation require the revision on which they build', () => {
    for (const method of ['update', 'sign'] as const) {
      expectTypeOf(feed.cooperations[method]).parameter(2).toHaveProperty('ifMatch').toEqualTypeOf<number>();
    }
    for (const method of ['activate', 'end'] as const) {
      expectTypeOf(feed.cooperations[method]).parameter(1).toHaveProperty('ifMatch').toEqualTypeOf<number>();
    }
    // @ts-expect-error -- without it
    void (() => feed.cooperations.activate('coop_1'));
    expectTypeOf(feed.jobs.update).parameter(2).extract<undefined>().toEqualTypeOf<undefined>();
    // @ts-expect-error -- a removal needs no name for what is made
    void (() => feed.jobs.delete('job_1', { idempotencyKey: 'a' }));
  });

  test('of what is removed are nothing, of results what is new', () => {
    expectTypeOf(feed.jobs.delete('job_1')).resolves.toEqualTypeOf<undefined>();
    expectTypeOf(feed.savedSearches.results('sch_1'))
      .resolves.toHaveProperty('newCount')
      .toEqualTypeOf<number>();
    expectTypeOf(feed.check()).resolves.toEqualTypeOf<FeedCheck>();
  });

  test('of guards narrow', () => {
    const error: unknown = undefined;
    if (isApiError(error, 'not_found')) expectTypeOf(error).toEqualTypeOf<FeedApiError>();
    if (isFeedError(error)) expectTypeOf(error).toEqualTypeOf<FeedError>();
  });
});
