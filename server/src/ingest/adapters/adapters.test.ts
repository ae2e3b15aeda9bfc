import type { Job } from '@recruitment-feed/sdk/contract';
import { describe, expect, test } from 'vitest';
import type { Adapter } from '../adapter.ts';
import { contentOf } from '../content.ts';
import { ashbyJob, greenhouseJob, leverPosting, listing } from '../testing/files.ts';
import { ashby } from './ashby.ts';
import { delimited } from './delimited.ts';
import { greenhouse } from './greenhouse.ts';
import { jsonLdPage } from './json-ld-page.ts';
import { lever } from './lever.ts';
import { newgradList } from './newgrad-list.ts';
import { studentList } from './student-list.ts';

const read = (adapter: Adapter, text: string) => {
  const content = contentOf(text);
  expect(adapter.recognise(content)).toBe(true);
  return adapter.read(content, { hasEmployer: true });
};
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('greenhouse', () => {
  const readJob = (changes: object) =>
    read(greenhouse, JSON.stringify({ jobs: [greenhouseJob(1, { ...changes })], meta: { total: 1 } }));

  test('unescapes the content once, and no further', () => {
    const content = '&lt;p&gt;Fit &amp;amp; finish, &amp;lt;5 µm&lt;/p&gt;';
    expect(readJob({ content }).drafts[0]?.job.description).toEqual([paragraph('Fit & finish, <5 µm')]);
  });

  test('reads what the board says of a job', () => {
    const { board, owner, drafts } = readJob({
      title: ' Fitter ',
      metadata: [{ name: 'Employment Type', value: 'Full-time' }],
      departments: [{ name: 'Assembly' }],
      language: 'en',
      pay_input_ranges: [{ min_cents: 5_000_000, max_cents: 6_000_000, currency_type: 'EUR', title: 'Base' }],
      requisition_id: 'R-1',
    });
    expect([board, owner]).toEqual(['linjiang', 'linjiang']);
    expect(drafts[0]).toMatchObject({
      sourceId: '1',
      employer: { name: 'Linjiang Precision' },
      job: {
        title: 'Fitter',
        employmentTypes: ['FULL_TIME'],
        department: 'Assembly',
        postedAt: '2026-11-01T14:00:00.000Z',
        pay: [{ min: 5_000_000, max: 6_000_000, currency: 'EUR', period: 'year', title: 'Base' }],
        extensions: { greenhouse: { requisitionId: 'R-1' } },
      } satisfies Partial<Job>,
    });
  });

  test('counts pay of a currency without cents in its own unit', () => {
    const ranges = [{ min_cents: 50_000_000, currency_type: 'JPY', title: '' }];
    expect(readJob({ pay_input_ranges: ranges }).drafts[0]?.job.pay).toEqual([
      { min: 500_000, currency: 'JPY', period: 'year' },
    ]);
  });

  test('does not know the board of jobs that stand on a site of the employer', () => {
    expect(readJob({ absolute_url: 'https://example.com/jobs?gh_jid=1' })).not.toHaveProperty('board');
  });
});

test('lever: reads milliseconds, sections, pay and the workplace', () => {
  const { board, drafts } = read(
    lever,
    JSON.stringify([
      leverPosting('a', {
        workplaceType: 'hybrid',
        country: 'CN',
        additional: '<div>Apply</div>',
        salaryRange: { currency: 'CNY', interval: 'per-month-salary', min: 8000, max: 12_000 },
      }),
    ]),
  );
  expect(board).toBe('linjiang');
  expect(drafts[0]?.job).toMatchObject({
    workplaceType: 'hybrid',
    employmentTypes: ['FULL_TIME'],
    postedAt: '2026-09-21T14:13:20.000Z',
    pay: [{ min: 800_000, max: 1_200_000, currency: 'CNY', period: 'month' }],
    description: [
      paragraph('Weld'),
      { type: 'heading', level: 1, children: [{ type: 'text', text: 'You bring' }] },
      { type: 'list', ordered: false, items: [[paragraph('Care')]] },
      paragraph('Apply'),
    ],
  });
});

test('ashby: leaves out unlisted jobs, and pay that is not to be shown', () => {
  const compensation = {
    compensationTiers: [
      {
        title: 'Base',
        components: [
          {
            compensationType: 'Salary',
            interval: '1 YEAR',
            currencyCode: 'EUR',
            minValue: 50_000,
            maxValue: 60_000,
          },
          { compensationType: 'EquityPercentage', interval: 'NONE', minValue: 1, maxValue: 2 },
        ],
      },
    ],
  };
  const jobs = [
    ashbyJob('a', { compensation }),
    ashbyJob('b', { compensation, shouldDisplayCompensationOnJobPostings: false }),
    ashbyJob('c', { isListed: false }),
  ];
  const { board, drafts, skipped } = read(ashby, JSON.stringify({ jobs, apiVersion: '1' }));
  expect(board).toBe('linjiang precision');
  expect(drafts.map(({ job }) => job.pay)).toEqual([
    [{ min: 5_000_000, max: 6_000_000, currency: 'EUR', period: 'year', title: 'Base' }],
    undefined,
  ]);
  expect(skipped).toEqual([{ position: '/jobs/2', reason: 'unlisted', withdrawn: true }]);
});

test('student-list: reads seconds, and takes a list with terms for one of internships', () => {
  const rows = [
    listing('a', { title: 'Robotics Engineer', sponsorship: 'Other' }),
    listing('b', { title: 'Engineer', terms: undefined }),
  ];
  const { drafts } = read(studentList, JSON.stringify(rows));
  expect(drafts.map(({ job }) => job.employmentTypes)).toEqual([['INTERN'], []]);
  expect(drafts[0]?.job).toMatchObject({
    postedAt: '2026-09-21T14:13:20.000Z',
    extensions: { 'student-list': { terms: ['Summer 2027'], sponsorship: 'Other' } },
  });
});

test('newgrad-list: names a job by its address, which openings of one title do not share', () => {
  const row = { id: 'same', company: 'Linjiang', title: 'Engineer', location: 'Hangzhou', is_closed: false };
  const jobs = [
    { ...row, url: 'https://jobs.example.com/1', posted_at: '2026-03-05T18:18:53' },
    { ...row, url: 'https://jobs.example.com/2', posted_at: '-1 days ago', is_closed: true },
  ];
  const { declared, drafts } = read(newgradList, JSON.stringify({ meta: { total_jobs: 3 }, jobs }));
  expect(declared).toEqual({ count: 3, position: '/meta/total_jobs' });
  expect(drafts.map(({ sourceId, job }) => [sourceId, job.status, job.postedAt])).toEqual([
    ['https://jobs.example.com/1', 'open', '2026-03-05T18:18:53.000Z'],
    ['https://jobs.example.com/2', 'closed', undefined],
  ]);
});

describe('csv', () => {
  test('reads a Chinese table with its header, in Chinese time', () => {
    const table =
      '职位,公司,薪资,地点,学历,经验,福利,招聘人数,发布时间,届别\n钳工,临江精密,6-8千·13薪,杭州·萧山区,大专,1年,五险一金,3人,2026-11-01 09:00,2027届';
    const { drafts } = read(delimited, table);
    expect(drafts[0]).toMatchObject({
      position: 'line 2',
      employer: { name: '临江精密' },
      job: {
        title: '钳工',
        language: 'zh-CN',
        pay: [{ min: 600_000, max: 800_000, currency: 'CNY', period: 'month', monthsPerYear: 13 }],
        locations: [expect.objectContaining({ country: 'CN', region: 'CN-ZJ' })],
        education: { level: 'associate' },
        experience: { monthsMin: 12 },
        benefits: ['五险一金'],
        openings: 3,
        graduationYears: [2027],
        postedAt: '2026-11-01T01:00:00.000Z',
      },
      original: expect.objectContaining({ 薪资: '6-8千·13薪' }),
    });
  });

  test('tells rows of one name apart by their order, and skips those that are equal', () => {
    const table = 'title,company,salary\nFitter,A,1\nFitter,A,2\nFitter,A,1\nFitter,A\nTurner,A,3';
    const { drafts, skipped } = read(delimited, table);
    const [first, second] = drafts.map(({ sourceId }) => sourceId);
    expect(second).toBe(`${first}-2`);
    expect(skipped).toEqual([
      { position: 'line 4', reason: 'duplicate of line 2' },
      { position: 'line 5', reason: '2 columns instead of 3' },
    ]);
  });
});

describe('json-ld', () => {
  const page = (block: string) =>
    `<!doctype html>\n<html><head><link rel="canonical" href="https://example.com/jobs/1">\n<script type="application/ld+json">${block}</script></head></html>`;
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Fitter',
    datePosted: '2026-11-01',
    description: '<p>Fit</p>',
    hiringOrganization: { '@type': 'Organization', name: 'Linjiang' },
  };

  test('reads the posting of a page and closes nothing', () => {
    const { board, complete, drafts } = read(jsonLdPage, page(JSON.stringify(posting)));
    expect([board, complete]).toEqual(['example.com', false]);
    expect(drafts).toMatchObject([
      {
        sourceId: 'https://example.com/jobs/1',
        employer: { name: 'Linjiang' },
        job: { title: 'Fitter', description: [paragraph('Fit')] },
      },
    ]);
  });

  test('keeps what schema.org says that has no field, beside the identifier', () => {
    const { drafts } = read(
      jsonLdPage,
      page(JSON.stringify({ ...posting, identifier: 'A-7', workHours: '40' })),
    );
    const extensions = { 'json-ld': { identifier: 'A-7' }, 'schema.org': { workHours: '40' } };
    expect(drafts).toMatchObject([{ job: { extensions } }]);
  });

  test.each([
    ['{"@type": "JobPosting",\n "title" "Fitter"}', 'line 4, column 10'],
    ['{"@type": "JobPosting", "title": "Fit', 'line 3, column 73'],
  ])('refuses broken JSON-LD %j with its place in the page', (block, position) => {
    expect(() => read(jsonLdPage, page(block))).toThrow(
      expect.objectContaining({ code: 'broken_json', position }),
    );
  });

  test('refuses a page without a posting', () => {
    expect(() => read(jsonLdPage, page('{"@type": "WebSite"}'))).toThrow(
      expect.objectContaining({ code: 'no_posting' }),
    );
  });
});
