import { Job, Problem, page } from '@recruitment-feed/sdk/contract';
import { beforeEach, describe, expect, test } from 'vitest';
import { insertCooperation } from '../store/cooperations.ts';
import { closeJob, insertJob } from '../store/jobs.ts';
import { insertOrganization } from '../store/organizations.ts';
import { openTestFeed, type TestFeed } from '../testing/feed.ts';
import { cooperation, job, now, organization } from '../testing/samples.ts';

let feed: TestFeed;
let works: string;
let motors: string;
beforeEach(async () => {
  feed = await openTestFeed();
  works = await insertOrganization(feed.db, organization({ name: '杭叉集团' }), now);
  motors = await insertOrganization(feed.db, organization({ name: '卧龙电驱' }), now);
});

const zhejiang = [{ city: '杭州', region: 'CN-ZJ' }];
const shanghai = [{ city: '上海', region: 'CN-SH' }];
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00Z`;

/** Five jobs, the newest first; the last one is closed. */
async function fiveJobs() {
  const writes = [
    job(works, { title: '机电工程师', locations: zhejiang, industries: ['machinery'] }),
    job(works, { title: '焊工', locations: zhejiang, education: { level: 'vocational' } }),
    job(motors, { title: '机电技术员', locations: shanghai, education: { level: 'associate' } }),
    job(motors, { title: '机电实习生', employmentTypes: ['INTERN'], locations: [...zhejiang, ...shanghai] }),
    job(motors, {
      title: '电机主管',
      industries: ['machinery', 'Energy'],
      education: { level: 'associate' },
    }),
  ];
  const ids: string[] = [];
  for (const [index, write] of writes.entries())
    ids.push(await insertJob(feed.db, { ...write, postedAt: day(20 - index) }, now));
  await closeJob(feed.db, ids[4] ?? '', { reason: 'filled', at: now });
  return ids;
}

/** The page of a query, which has to be as the contract says. */
async function list(query: string) {
  const response = await feed.request(`/v1/jobs?${query}`);
  expect(response.status).toBe(200);
  return page(Job).parse(await response.json());
}
const titles = async (query: string) => (await list(query)).data.map(({ title }) => title);

async function problem(query: string) {
  const response = await feed.request(`/v1/jobs?${query}`);
  expect(response.status).toBe(400);
  return Problem.parse(await response.json());
}

describe('a list of jobs is filtered', () => {
  beforeEach(fiveJobs);

  test.each([
    ['education=associate', ['机电技术员', '电机主管']],
    ['education=associate&status=open', ['机电技术员']],
    ['education=associate&education=vocational', ['焊工', '机电技术员', '电机主管']],
    ['education=doctorate', []],
    ['industry=machinery', ['机电工程师', '电机主管']],
    ['industry=Energy', ['电机主管']],
    // As a job names it, in the same letters.
    ['industry=energy', []],
    ['industry=machinery&industry=Energy&education=associate', ['电机主管']],
    ['region=CN-ZJ&region=CN-SH&employmentType=INTERN', ['机电实习生']],
    ['region=cn&q=机电', ['机电工程师', '机电技术员', '机电实习生']],
    ['q=机电&region=CN-SH&education=associate', ['机电技术员']],
    ['q=machinery', ['机电工程师', '电机主管']],
  ])('by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  test('and counted by all it was narrowed by, each facet without its own filter', async () => {
    const filter = 'q=机电&region=CN-ZJ&status=open';
    const { data, facets } = await list(`${filter}&facets=region&facets=employmentType&facets=education`);
    expect(data.map(({ title }) => title)).toEqual(['机电工程师', '机电实习生']);
    expect(facets).toEqual({
      region: [
        { value: 'CN', count: 3 },
        { value: 'CN-SH', count: 2 },
        { value: 'CN-ZJ', count: 2 },
      ],
      employmentType: [
        { value: 'FULL_TIME', count: 1 },
        { value: 'INTERN', count: 1 },
      ],
      education: [],
    });
  });

  test('by a college’s partners, in items and counts alike', async () => {
    const college = await insertOrganization(feed.db, organization({ kind: 'college' }), now);
    await insertCooperation(feed.db, cooperation(motors, college), now);
    const { data, facets } = await list(`college=${college}&facets=industry`);
    expect(data).toHaveLength(3);
    expect(facets?.industry).toEqual([
      { value: 'Energy', count: 1 },
      { value: 'machinery', count: 1 },
    ]);
  });

  test('by words that nothing has, which has no counts', async () => {
    const { data, facets, nextCursor } = await list('q=饕餮&facets=region&facets=industry');
    expect({ data, facets, nextCursor }).toEqual({
      data: [],
      facets: { region: [], industry: [] },
      nextCursor: null,
    });
  });
});

describe('the counts of facets', () => {
  beforeEach(fiveJobs);

  test('are of the whole list, stand on its first page only, and leave its cursor good', async () => {
    const query = 'limit=2&q=机电&facets=employmentType';
    const first = await list(query);
    expect(first.data).toHaveLength(2);
    expect(first.facets?.employmentType).toEqual([
      { value: 'FULL_TIME', count: 2 },
      { value: 'INTERN', count: 1 },
    ]);
    const second = await list(`${query}&cursor=${first.nextCursor}`);
    expect(second.data.map(({ title }) => title)).toEqual(['机电实习生']);
    expect(second).not.toHaveProperty('facets');
    // The same list without counts goes on with the same cursor.
    expect((await list(`limit=2&q=机电&cursor=${first.nextCursor}`)).data).toEqual(second.data);
  });

  test('follow by Link, which asks for them again to no effect', async () => {
    const response = await feed.request('/v1/jobs?limit=4&facets=region');
    const next = /<([^>]+)>; rel="next"/.exec(response.headers.get('link') ?? '')?.[1] ?? '';
    const body = await feed.read<{ data: unknown[]; facets?: object }>(next);
    expect(body.data).toHaveLength(1);
    expect(body).not.toHaveProperty('facets');
  });

  test('are those that were asked for, however often', async () => {
    const { facets } = await list('facets=industry&facets=industry');
    expect(facets).toEqual({
      industry: [
        { value: 'machinery', count: 2 },
        { value: 'Energy', count: 1 },
      ],
    });
    expect(await list('limit=1')).not.toHaveProperty('facets');
  });

  test('are others, under another ETag, once a job is closed', async () => {
    const query = '/v1/jobs?status=open&facets=employmentType';
    const before = await feed.request(query);
    const etag = before.headers.get('etag') ?? '';
    expect((await feed.request(query, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const { data } = page(Job).parse(await before.json());
    await closeJob(feed.db, data[0]?.id ?? '', { reason: 'filled', at: now });
    const after = await feed.request(query, { headers: { 'if-none-match': etag } });
    expect(after.status).toBe(200);
    expect(page(Job).parse(await after.json()).facets?.employmentType).toEqual([
      { value: 'FULL_TIME', count: 2 },
      { value: 'INTERN', count: 1 },
    ]);
  });
});

describe('highlights', () => {
  test('say of every item where the words stand, and of a list without words nothing', async () => {
    const [first = ''] = await fiveJobs();
    const { data, highlights } = await list('q=机电 杭州');
    expect(Object.keys(highlights ?? {}).sort()).toEqual(data.map(({ id }) => id).sort());
    expect(highlights?.[first]).toEqual([
      { field: 'title', ranges: [[0, 2]] },
      { field: 'locations.0.city', ranges: [[0, 2]] },
    ]);
    expect(await list('status=open')).not.toHaveProperty('highlights');
    expect(await list('q=%20')).not.toHaveProperty('highlights');
  });

  test('stand on every page, beside counts, and in translations', async () => {
    const translations = { en: { title: 'Motor engineer, motor works' } };
    for (const postedAt of [day(1), day(2)])
      await insertJob(feed.db, job(works, { title: '电机工程师', translations, postedAt }), now);
    const first = await list('q=MOTOR&limit=1&facets=employmentType');
    const second = await list(`q=MOTOR&limit=1&cursor=${first.nextCursor}`);
    for (const { data, highlights } of [first, second])
      expect(highlights).toEqual({
        [data[0]?.id ?? '']: [
          {
            field: 'translations.en.title',
            ranges: [
              [0, 5],
              [16, 21],
            ],
          },
        ],
      });
    expect(first.facets?.employmentType).toEqual([{ value: 'FULL_TIME', count: 2 }]);
  });
});

describe('a wrong value is a 400 that names its parameter', () => {
  test.each([
    ['facets=organizationId', ['facets']],
    ['facets=', ['facets']],
    ['facets=region&facets=Region', ['facets']],
    ['facets=region,industry', ['facets']],
    ['education=phd', ['education']],
    ['education=associate&education=ASSOCIATE', ['education']],
    ['employmentType=full_time&education=', ['employmentType', 'education']],
    ['region=CN&q=a&q=b', ['q']],
  ])('%s', async (query, parameters) => {
    const { code, errors } = await problem(query);
    expect(code).toBe('invalid_parameter');
    expect(errors?.map(({ parameter }) => parameter)).toEqual(parameters);
  });

  test.each([
    ['facet=region', 'facet'],
    ['highlights=title', 'highlights'],
    ['industries=rail', 'industries'],
  ])('%s, which there is not', async (query, parameter) => {
    const { code, errors, detail } = await problem(query);
    expect(code).toBe('unknown_parameter');
    expect(errors?.map((error) => error.parameter)).toEqual([parameter]);
    expect(detail).toContain('facets');
  });

  test('a cursor of other filters, though not of other facets', async () => {
    await fiveJobs();
    const { nextCursor } = await list('limit=1&education=associate&facets=region');
    expect((await list(`limit=1&education=associate&cursor=${nextCursor}`)).data).toHaveLength(1);
    const { code } = await problem(`limit=1&education=vocational&cursor=${nextCursor}`);
    expect(code).toBe('cursor_filter_mismatch');
  });
});
