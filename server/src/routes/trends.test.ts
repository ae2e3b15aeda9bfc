import type { Trend } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { closeJob, insertJob, type JobWrite, updateJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { retireClosedJobs } from '../store/retention.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { daysLater, job, now, organization } from '../testing/samples.ts';

let feed: TestFeed;
let employer: string;
beforeEach(async () => {
  feed = await openTestFeed();
  employer = await insertOrganization(feed.db, organization(), now);
});

/** Posts some jobs a number of days ago. Resolves with their ids. */
async function post(count: number, daysAgo: number, changes: Partial<JobWrite> = {}): Promise<string[]> {
  const ids: string[] = [];
  for (let posted = 0; posted < count; posted++)
    ids.push(
      await insertJob(
        feed.db,
        job(employer, { postedAt: daysLater(-daysAgo).toISOString(), ...changes }),
        now,
      ),
    );
  return ids;
}
const read = (query: string) => feed.read<Trend>(`/v1/trends?${query}`);

describe('a trend', () => {
  test('counts the jobs of a window against the one before, the most first', async () => {
    await post(6, 3, { skills: ['PLC', 'plc ', 'ＣＡＤ'] });
    await post(3, 6, { skills: ['CAD'] });
    await post(8, 9, { skills: ['CAD', 'PLC'] });
    await post(5, 20, { skills: ['CAD'] });
    expect(await read('topic=skill&window=7d')).toEqual({
      asOf: now.toISOString(),
      window: '7d',
      topic: 'skill',
      items: [
        { key: 'cad', label: 'CAD', value: 9, previous: 8, delta: 1, rank: 1 },
        { key: 'plc', label: 'PLC', value: 6, previous: 8, delta: -2, rank: 2 },
      ],
    });
  });

  test('leaves out what fewer than five jobs have, now or before', async () => {
    await post(5, 1, { skills: ['five'] });
    await post(4, 1, { skills: ['four'] });
    await post(4, 40, { skills: ['five'] });
    await post(9, 40, { skills: ['four'] });
    const { items } = await read('topic=skill');
    expect(items).toEqual([{ key: 'five', value: 5, rank: 1 }]);
  });

  test('has one rank for groups of the same size', async () => {
    await post(5, 1, { skills: ['b', 'a'] });
    await post(1, 1, { skills: ['c'] });
    await post(5, 1, { skills: ['c'] });
    const { items } = await read('topic=skill');
    expect(items.map(({ key, rank }) => [key, rank])).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 2],
    ]);
  });

  test.each([
    ['industry', { industries: ['机械'] }, '机械'],
    ['education', { education: { level: 'associate' } }, 'associate'],
    ['employment-type', { employmentTypes: ['INTERN'] }, 'INTERN'],
    [
      'region',
      {
        locations: [
          { region: 'CN-ZJ', city: '杭州' },
          { region: 'CN-ZJ', city: '宁波' },
        ],
      },
      'CN-ZJ',
    ],
  ] as const)('is told by %s', async (topic, changes, key) => {
    await post(5, 1, changes as unknown as Partial<JobWrite>);
    expect((await read(`topic=${topic}`)).items).toEqual([{ key, value: 5, rank: 1 }]);
  });

  test('is that of a region where one is asked for', async () => {
    await post(5, 1, { skills: ['PLC'], locations: [{ region: 'CN-ZJ' }, { region: 'CN-ZJ' }] });
    await post(6, 1, { skills: ['PLC'], locations: [{ country: 'DE' }] });
    const values = async (region: string) =>
      (await read(`topic=skill&${region}`)).items.map(({ value }) => value);
    expect(await values('region=CN')).toEqual([5]);
    expect(await values('region=CN-ZJ&region=DE')).toEqual([11]);
    expect(await values('region=CN-LN')).toEqual([]);
  });

  test('follows what a job asks for now, and still counts it once it is closed and no longer told', async () => {
    const ids = await post(5, 100, { skills: ['CAD'] });
    for (const id of ids) {
      await updateJob(
        feed.db,
        id,
        job(employer, { skills: ['PLC'], postedAt: daysLater(-100).toISOString() }),
        now,
      );
      await closeJob(feed.db, id, { reason: 'filled', at: daysLater(-95) });
    }
    expect(await retireClosedJobs(feed.db, now)).toBe(5);
    expect((await read('topic=skill&window=365d')).items.map(({ key }) => key)).toEqual(['plc']);
  });

  test('is the same for an hour, and kept as long', async () => {
    feed.setTime(new Date('2026-11-24T08:59:59Z'));
    const response = await feed.request('/v1/trends?topic=skill');
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect((await response.json()).asOf).toBe('2026-11-24T08:00:00.000Z');
    await post(5, 1, { skills: ['PLC'] });
    const held = { headers: { 'If-None-Match': response.headers.get('etag') ?? '' } };
    expect((await feed.request('/v1/trends?topic=skill', held)).status).toBe(304);
    feed.setTime(new Date('2026-11-24T09:00:00Z'));
    expect((await feed.request('/v1/trends?topic=skill', held)).status).toBe(200);
  });

  test.each(['', 'topic=salary', 'topic=skill&window=8d', 'topic=skill&college=org_1'])(
    'is not told for %j',
    async (query) => {
      expect((await feed.request(`/v1/trends?${query}`)).status).toBe(400);
    },
  );
});
