import { describe, expect, test } from 'vitest';
import type { Job } from '../../contract/job.ts';
import { fromJobPosting } from './from-job-posting.ts';
import { toJobPosting } from './to-job-posting.ts';

const job: Job = {
  ...{
    id: 'job_1',
    rev: 1,
    createdAt: '2026-11-01T00:00:00Z',
    updatedAt: '2026-11-01T00:00:00Z',
    status: 'open',
  },
  title: 'Fitter & Turner',
  organization: { id: 'org_1', kind: 'enterprise', name: 'Acme' },
  description: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'R&D <now>' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'strong', children: [{ type: 'text', text: 'You' }] },
        { type: 'break' },
        { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'weld' }] },
        { type: 'link', url: 'https://a.example/?a&b="', children: [{ type: 'text', text: 'more' }] },
      ],
    },
    {
      type: 'list',
      ordered: false,
      items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'one' }] }]],
    },
  ],
  ...{ employmentTypes: ['FULL_TIME'], industries: ['Machinery'], skills: ['welding'], benefits: [] },
  locations: [{ name: '杭州', city: '杭州', region: 'CN-ZJ', country: 'CN' }],
  pay: [{ min: 800000, max: 1200050, currency: 'CNY', period: 'month' }],
  graduationYears: [2027],
  education: { level: 'associate' },
  experience: { monthsMin: 12, text: 'A year' },
  ...{ department: 'Works', openings: 3, startsAt: '2027-07-01' },
  ...{ postedAt: '2026-11-01T00:00:00.000Z', closesAt: '2026-12-01T00:00:00.000Z' },
  ...{ url: 'https://jobs.example/1', applyUrl: 'https://jobs.example/1/apply' },
  source: { system: 'csv', id: 'A-7' },
};

describe('a job as a JobPosting', () => {
  test('reads back as it was', () => {
    const { description, ...back } = fromJobPosting(toJobPosting(job)) ?? {};
    expect(back).toEqual({
      source: 'json-ld',
      ...{
        title: job.title,
        employer: { name: 'Acme' },
        identifier: 'A-7',
        url: job.url,
        applyUrl: job.applyUrl,
      },
      ...{
        employmentTypes: job.employmentTypes,
        industries: job.industries,
        skills: job.skills,
        benefits: [],
      },
      ...{ locations: job.locations, pay: job.pay, department: 'Works', openings: 3, startsAt: '2027-07-01' },
      education: { level: 'associate', text: 'associate degree' },
      ...{ experience: job.experience, postedAt: job.postedAt, closesAt: job.closesAt },
    });
  });

  test('describes itself in HTML without addresses that run', () => {
    expect(toJobPosting(job)).toMatchObject({
      description:
        '<h2>R&amp;D &lt;now&gt;</h2><p><strong>You</strong><br>weld<a href="https://a.example/?a&amp;b=&quot;">more</a></p><ul><li><p>one</p></li></ul>',
    });
  });

  test('ends when it was closed', () => {
    const closed: Job = { ...job, status: 'closed', closedAt: '2026-11-10T00:00:00.000Z' };
    expect(toJobPosting(closed)).toMatchObject({ validThrough: '2026-11-10T00:00:00.000Z' });
  });

  test('is remote only where it is wholly so', () => {
    const places = [{ name: 'USA', country: 'US', remote: true }];
    expect(toJobPosting({ ...job, workplaceType: 'remote', locations: places })).toMatchObject({
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: { '@type': 'Country', name: 'US' },
    });
    expect(toJobPosting({ ...job, workplaceType: 'hybrid' })).not.toHaveProperty('jobLocationType');
  });

  test('leaves out what schema.org has no word for', () => {
    const odd: Job = {
      ...job,
      pay: [{ min: 1, currency: 'CNY', period: 'once' }],
      employmentTypes: ['APPRENTICESHIP'],
    };
    const posting = toJobPosting(odd);
    expect(posting).not.toHaveProperty('baseSalary');
    expect(posting).toMatchObject({ employmentType: 'OTHER' });
  });
});
