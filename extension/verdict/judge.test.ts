import 'fake-indexeddb/auto';
import type { Cooperation, Job, Organization } from '@recruitment-feed/sdk/contract';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closedJob, college, cooperation, enterprise, openJob } from '../e2e/sample-feed.ts';
import { type FeedDatabaseHandle, openFeedDatabase } from '../feed-index/database.ts';
import { openFeeds } from '../feed-index/open-feeds.ts';
import { synchronize } from '../feed-index/synchronize.ts';
import { createMemoryFeed } from '../feed-index/testing/memory-feed.ts';
import { nobody } from '../profile/student-profile.ts';
import { judgePostings } from './judge.ts';

const feed = 'https://feed.example.edu.cn';
const city = 'https://city.example';
const sample = [college, enterprise, openJob, closedJob];
const collectionOf = ({ id }: { id: string }) =>
  id.startsWith('job_') ? 'jobs' : id.startsWith('org_') ? 'organizations' : 'cooperations';
const today = new Date('2026-11-29');
const board = 'https://board.example/jobs/1';
const partner = { name: '杭州明泽机电有限公司' };
const find = (...postings: object[]) => ({
  visit: 0,
  page: board,
  postings: postings as { title: string }[],
});

describe('judging', () => {
  let database: FeedDatabaseHandle;
  let names = 0;
  beforeEach(async () => {
    database = await openFeedDatabase(`judge-${names++}`);
  });
  afterEach(() => database.close());

  /** Takes in a feed with the sample's organizations and jobs and the given objects besides. */
  async function learn(...objects: (Cooperation | Job | Organization)[]): Promise<void> {
    await learnFrom(feed, ...[...sample, ...objects]);
  }
  async function learnFrom(feed: string, ...objects: (Cooperation | Job | Organization)[]): Promise<void> {
    const source = createMemoryFeed({ pageSize: 100 });
    for (const object of objects) source.put(collectionOf(object), object);
    await synchronize({ database, feed, source, now: () => 0 });
  }
  const judge = async (page: ReturnType<typeof find>, by: { feeds?: string[]; profile?: object } = {}) =>
    judgePostings(
      {
        ...{ today, profile: { ...nobody, college: college.id, ...by.profile } },
        feeds: await openFeeds(database, by.feeds ?? [feed, city]),
      },
      page,
    );

  test('knows a job by its address, also one that only the page has', async () => {
    await learn();
    const byOwn = await judge(find({ title: 'x', url: openJob.url }));
    const byPage = await judge({ ...find({ title: 'x' }), page: openJob.url ?? '' });
    expect(byOwn[0]?.job).toMatchObject({ title: openJob.title });
    expect(byPage).toEqual(byOwn);
  });

  test('knows nothing of a posting with the same title elsewhere', async () => {
    await learn();
    expect(await judge(find({ title: openJob.title, employer: { name: '云栖' } }))).toEqual([undefined]);
  });

  test('knows a partner by its legal name', async () => {
    await learn(cooperation);
    const [verdict] = await judge(find({ title: 'x', employer: partner }));
    expect(verdict?.cooperation).toMatchObject({ enterprise: '杭州明泽机电', status: 'active' });
    expect(JSON.stringify(verdict)).not.toContain(college.id);
  });

  test('knows a partner by its own site', async () => {
    await learn(cooperation);
    const [verdict] = await judge({ ...find({ title: 'x' }), page: 'https://hr.mingze.example/7' });
    expect(verdict?.cooperation).toMatchObject({ enterprise: '杭州明泽机电' });
  });

  test('prefers the active one of two cooperations', async () => {
    const intent: Cooperation = { ...cooperation, id: 'coop_a', status: 'intent', kinds: ['research'] };
    await learn(intent, cooperation);
    const [verdict] = await judge(find({ title: 'x', employer: partner }));
    expect(verdict?.cooperation).toMatchObject({ status: 'active' });
  });

  test('says nothing of a cooperation that has ended, or of another college', async () => {
    const other = { ...cooperation.college, id: 'org_elsewhere' };
    await learn({ ...cooperation, status: 'ended' }, { ...cooperation, id: 'coop_b', college: other });
    expect(await judge(find({ title: 'x', employer: partner }))).toEqual([undefined]);
  });

  test('says nothing of cooperations before a college is chosen', async () => {
    await learn(cooperation);
    expect(await judge(find({ title: 'x', employer: partner }), { profile: { college: undefined } })).toEqual(
      [undefined],
    );
  });

  test('gives no partner a name that another enterprise of the feed bears too', async () => {
    await learn(cooperation);
    const posting = find({ title: 'x', employer: { name: 'Mingze' } });
    expect((await judge(posting))[0]?.cooperation).toMatchObject({ enterprise: '杭州明泽机电' });
    const other = { ...enterprise, id: 'org_other', legalName: '宁波明泽食品有限公司', domains: [] };
    await learn(cooperation, other);
    expect(await judge(posting)).toEqual([undefined]);
  });

  test('knows what any of several feeds knows', async () => {
    await learnFrom(feed, closedJob);
    await learnFrom(city, { ...closedJob, status: 'open' }, college, enterprise, cooperation);
    const [verdict] = await judge(find({ title: 'x', url: closedJob.url, employer: partner }));
    expect(verdict?.job).toMatchObject({ status: 'open' });
    expect(verdict?.cooperation).toMatchObject({ status: 'active' });
  });

  test('says nothing while the copy is of another feed', async () => {
    await learn(cooperation);
    const page = find({ title: 'x', url: openJob.url, employer: partner });
    expect(await judge(page, { feeds: ['https://other.example'] })).toEqual([undefined]);
  });

  describe('by a profile', () => {
    const profile = { majors: ['机电一体化技术'], skills: ['PLC编程'] };
    const nothing = { employmentTypes: [], locations: [], pay: [], skills: [], benefits: [] };
    const details = { ...nothing, description: '要求：机电一体化等相关专业，熟悉PLC编程。' };

    test('says how a posting fits, beside what the feed knows of it', async () => {
      await learn(cooperation);
      const [verdict] = await judge(find({ title: 'x', employer: partner, details }), { profile });
      expect(verdict?.match?.reasons.map(({ quote }) => quote)).toEqual(['机电一体化', 'PLC编程']);
      expect(verdict).toHaveProperty('cooperation');
    });

    test('says how a posting fits before any feed was fetched', async () => {
      const [fitting, other] = await judge(find({ title: 'x', details }, { title: 'y', details: nothing }), {
        profile,
      });
      expect(fitting).toHaveProperty('match');
      expect(other).toBeUndefined();
    });

    test('takes from the feed what a card of a list does not say of a job that both have', async () => {
      const asked = { skills: ['PLC编程'], education: { level: 'associate', majors: ['机电一体化技术'] } };
      await learn({ ...openJob, ...asked } as Job);
      const [known, unknown] = await judge(
        find(
          { title: openJob.title, url: openJob.url, details: nothing },
          { title: openJob.title, url: 'https://board.example/jobs/other', details: nothing },
        ),
        { profile },
      );
      expect(known?.match).toHaveProperty('band');
      expect(unknown).toBeUndefined();
    });

    test('goes by the page where it speaks against a job, and by no job that is closed', async () => {
      const asked = { skills: ['PLC编程'], education: { level: 'associate', majors: ['机电一体化技术'] } };
      await learn({ ...openJob, ...asked } as Job, { ...closedJob, ...asked } as Job);
      const graduating = { ...profile, graduationYear: 2027 };
      const later = { ...nothing, graduationYears: [2030] };
      const verdicts = await judge(
        find(
          { title: openJob.title, url: openJob.url, details: later },
          { title: closedJob.title, url: closedJob.url, details: nothing },
        ),
        { profile: graduating },
      );
      expect(verdicts.map((verdict) => [verdict?.job?.status, verdict?.match])).toEqual([
        ['open', undefined],
        ['closed', undefined],
      ]);
    });

    test('says nothing where the profile opens no field of work', async () => {
      expect(await judge(find({ title: 'x', details }), { profile: { places: ['杭州'] } })).toEqual([
        undefined,
      ]);
    });
  });
});
