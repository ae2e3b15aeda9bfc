import { type Fault, type FaultName, faultNames } from '@recruitment-feed/api-mock';
import { type Feed, isFeedError } from '@recruitment-feed/sdk';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { point } from '../conformance/pictures.ts';
import { type BadFeed, openBadFeed } from './bad-feed.ts';
import { holdTime, passing } from './passing.ts';

const jobs = 5;
let bad: BadFeed;
let feed: Feed;
let job: string;
beforeAll(async () => {
  bad = await openBadFeed();
  feed = bad.client();
  const { organizationId } = bad;
  for (let n = 1; n <= jobs; n++)
    job = (await feed.jobs.create({ organizationId, title: `装配钳工 ${n}` })).id;
});
afterAll(() => bad.mock.close());
beforeEach(() => {
  holdTime();
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface KindOfCall {
  is: 'reads' | 'writes';
  /** Resolves with whether everything came that was asked for. */
  call(): Promise<boolean>;
  /** Counts what such calls have done to the feed. */
  done(): Promise<number>;
}

const kinds = {
  'read of one object': {
    is: 'reads',
    call: async () => (await feed.jobs.get(job)).id === job,
    done: async () => 0,
  },
  'walk through a list': {
    is: 'reads',
    call: async () => {
      const ids = (await feed.jobs.list({ limit: 2 }).toArray({ limit: 100 })).map(({ id }) => id);
      return new Set(ids).size === jobs && ids.length === jobs;
    },
    done: async () => 0,
  },
  'write under a key': {
    is: 'writes',
    call: async () => {
      const { title } = await feed.posts.create(draft());
      return title === '招聘';
    },
    done: async () => (await feed.posts.list().toArray({ limit: 1_000 })).length,
  },
  'write without a key': {
    is: 'writes',
    call: async () => {
      const { organizationId } = bad;
      const changed = await feed.organizations.update(organizationId, { name: `杭叉 ${revision++}` });
      return changed.id === organizationId;
    },
    done: async () => (await feed.organizations.get(bad.organizationId)).rev,
  },
  upload: {
    is: 'writes',
    call: async () => {
      const { organizationId } = bad;
      const picture = new Blob([point], { type: 'image/png' });
      return (await feed.media.upload(picture, { organizationId, alt: '车间' })).width === 1;
    },
    done: async () => (await bad.mock.db.selectFrom('media').select('id').execute()).length,
  },
} satisfies Record<string, KindOfCall>;
type Kind = keyof typeof kinds;
let revision = 0;
const draft = () => ({
  organizationId: bad.organizationId,
  topic: 'recruitment' as const,
  language: 'zh-CN' as const,
  title: '招聘',
  body: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: '欢迎' }] }],
});

/** What becomes of a call: all is well, less than all, or the code of its error; and how many requests that took. */
type Outcome = [came: string, requests: number];
type Outcomes = Partial<Record<Kind, Outcome>> & Record<KindOfCall['is'], Outcome>;
interface Expected {
  /** As it is ordered, where that takes a number. */
  fault?: Fault;
  /** Where the fault befalls the first request only. */
  once: Outcomes;
  /** Where it befalls every request. */
  always: Outcomes;
}

/** Five jobs come on three pages; every other call is one request when all is well. */
const well: Outcomes = { reads: ['all', 1], writes: ['all', 1], 'walk through a list': ['all', 3] };
const again: Outcomes = { reads: ['all', 2], writes: ['all', 2], 'walk through a list': ['all', 4] };
const never = (code: string): Outcomes => ({ reads: [code, 3], writes: [code, 3] });
const atOnce = (code: string): Outcomes => ({ reads: [code, 1], writes: [code, 1] });
/** A write that may have been done is not sent again where the feed would not know it again. */
const unsure = (code: string): Pick<Expected, 'once' | 'always'> => ({
  once: { ...again, 'write without a key': [code, 1] },
  always: { ...never(code), 'write without a key': [code, 1] },
});
const same = (outcome: Outcomes): Pick<Expected, 'once' | 'always'> => ({
  once: outcome,
  always: outcome,
});

const expected: Record<FaultName, Expected | 'befalls streams only'> = {
  latency: { fault: 'latency=5000', ...same(well) },
  429: { once: again, always: never('rate_limited') },
  '429-date': { fault: '429-date=2', once: again, always: never('rate_limited') },
  500: unsure('internal'),
  503: { fault: '503=2', ...unsure('unavailable') },
  html: same(atOnce('not_json')),
  'html-502': unsure('http_502'),
  truncated: unsure('connection_failed'),
  'bad-shape': same({ reads: ['unexpected_shape', 1], writes: ['other', 1] }),
  'bad-item': {
    once: { ...well, 'walk through a list': ['other', 3] },
    always: { ...well, 'walk through a list': ['other', 3] },
  },
  dropped: 'befalls streams only',
  stalled: 'befalls streams only',
  split: same(well),
  'expired-cursor': {
    once: { ...well, 'walk through a list': ['all', 3] },
    always: { ...well, 'walk through a list': ['cursor_expired', 2] },
  },
  reset: unsure('connection_failed'),
};

test('every fault of the mock has an outcome for every kind of call', () => {
  expect(Object.keys(expected).toSorted()).toEqual(faultNames.toSorted());
});

const cases = faultNames.flatMap((name) => {
  const one = expected[name];
  if (typeof one !== 'object') return [];
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    (['once', 'always'] as const).map((when) => {
      const outcome = one[when][kind] ?? one[when][kinds[kind].is];
      return { fault: one.fault ?? name, kind, when, outcome };
    }),
  );
});

describe.each(cases)('$fault, $when, befalling the $kind', ({ fault, kind, when, outcome }) => {
  test(`ends as ${outcome[0]} after ${outcome[1]}, and is done no more than once`, async () => {
    const { call, done, is } = kinds[kind];
    const before = await passing(done());
    bad.befall(fault, { times: when === 'once' ? 1 : 100 });
    const came = await passing(
      call().then(
        (isAll) => (isAll ? 'all' : 'other'),
        (error: unknown) => {
          if (!isFeedError(error)) throw error;
          return error.code;
        },
      ),
    );
    const outcomeWas = [came, bad.asked()];
    bad.pass();
    expect(outcomeWas).toEqual(outcome);
    const more = (await passing(done())) - before;
    if (is === 'reads') expect(more).toBe(0);
    else if (came === 'all' || came === 'other') expect(more).toBe(1);
    else expect([0, 1]).toContain(more);
  });
});
