import { describe, expect, test } from 'vitest';
import type { Job } from '../../contract/job.ts';
import type { Posting } from '../posting.ts';
import { fromJobPosting } from './from-job-posting.ts';
import { toJobPosting } from './to-job-posting.ts';

const acme = { '@type': 'Organization', name: 'Acme' };
const requirement = { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 12 };
const salary = {
  ...{ '@type': 'MonetaryAmount', currency: 'CNY' },
  value: { '@type': 'QuantitativeValue', minValue: 8000, maxValue: 12000.5, unitText: 'MONTH' },
};
const hangzhou = {
  ...{ '@type': 'Place', name: '杭州' },
  address: {
    ...{ '@type': 'PostalAddress', streetAddress: '1 Main Road', addressLocality: '杭州' },
    ...{ addressRegion: 'CN-ZJ', postalCode: '310000', addressCountry: 'CN' },
  },
};

/** What of a property goes through a job and comes back as it was. */
const carried: Readonly<Record<string, readonly unknown[]>> = {
  additionalType: ['https://example.org/Vacancy'],
  alternateName: ['Machine fitter'],
  applicantLocationRequirements: [{ '@type': 'Country', name: 'US' }],
  applicationContact: [{ '@type': 'ContactPoint', email: 'jobs@acme.example' }],
  baseSalary: [salary, [salary, { ...salary, value: { ...salary.value, unitText: 'YEAR' } }]],
  datePosted: ['2026-11-01T00:00:00.000Z'],
  description: ['<p>You weld.</p>'],
  directApply: [true, false],
  disambiguatingDescription: ['The one at the works'],
  educationRequirements: [
    {
      '@type': 'EducationalOccupationalCredential',
      credentialCategory: 'bachelor degree',
      description: 'BSc',
    },
    'Some schooling',
  ],
  eligibilityToWorkRequirement: ['A permit to work in Switzerland'],
  employerOverview: ['Makers of machines since 1901'],
  employmentType: ['FULL_TIME', ['PART_TIME', 'INTERN']],
  employmentUnit: [{ '@type': 'Organization', name: 'Works' }],
  estimatedSalary: [{ '@type': 'MonetaryAmountDistribution', currency: 'CNY', median: 9000 }],
  experienceInPlaceOfEducation: [true],
  experienceRequirements: [requirement, { ...requirement, description: 'A year' }, 'A year'],
  hiringOrganization: [acme],
  identifier: [{ '@type': 'PropertyValue', name: 'Acme', value: 'A-7' }],
  image: ['https://acme.example/works.jpg'],
  incentiveCompensation: ['A bonus'],
  industry: ['Machinery', ['Machinery', 'Tools']],
  jobBenefits: ['Canteen', ['Canteen', 'Dormitory']],
  jobDuration: ['P6M'],
  jobImmediateStart: [true],
  jobLocation: [hangzhou, [hangzhou, { ...hangzhou, name: '杭州·萧山区' }]],
  jobLocationType: ['TELECOMMUTE'],
  jobStartDate: ['2027-07-01'],
  occupationalCategory: ['51-2041.00', [{ '@type': 'CategoryCode', codeValue: '51-2041.00' }, 'Welders']],
  owner: [acme],
  physicalRequirement: ['Lifting'],
  potentialAction: [{ '@type': 'ApplyAction', target: 'https://acme.example/apply' }],
  qualifications: ['A certificate of welders'],
  relevantOccupation: [{ '@type': 'Occupation', name: 'Welder' }],
  responsibilities: ['Welding'],
  sameAs: ['https://board.example/7'],
  securityClearanceRequirement: ['None'],
  sensoryRequirement: ['Sight'],
  skills: ['welding', ['welding', 'reading drawings']],
  specialCommitments: ['VeteranCommit'],
  subjectOf: [{ '@type': 'Event', name: 'Open day' }],
  title: ['Fitter'],
  totalJobOpenings: [3],
  url: ['https://acme.example/jobs/7'],
  validThrough: ['2026-12-01T00:00:00.000Z'],
  workHours: ['40 hours a week'],
};

/** What is read, and written otherwise. */
const explained: Readonly<Record<string, { reason: string; value: unknown; posting: Partial<Posting> }>> = {
  mainEntityOfPage: {
    reason: 'The page that is about the posting is its address, which `url` names.',
    value: { '@type': 'WebPage', '@id': 'https://acme.example/jobs/8' },
    posting: { url: 'https://acme.example/jobs/8' },
  },
  name: {
    reason: 'The name of a posting is its title; where both are there, `title` counts.',
    value: 'Turner',
    posting: { title: 'Turner' },
  },
  salaryCurrency: {
    reason: 'The currency stands within each `baseSalary`; this one is read for those that have none.',
    value: 'CNY',
    posting: { pay: [{ min: 800000, max: 1200050, currency: 'CNY', period: 'month' }] },
  },
};

/** Read where they still stand; schema.org has other names for them now. */
const superseded = { benefits: 'jobBenefits', incentives: 'incentiveCompensation' };

/** The properties of JobPosting in schema.org 30.0, its own and those of Thing. */
const properties =
  `additionalType alternateName applicantLocationRequirements applicationContact baseSalary benefits
  datePosted description directApply disambiguatingDescription educationRequirements eligibilityToWorkRequirement
  employerOverview employmentType employmentUnit estimatedSalary experienceInPlaceOfEducation experienceRequirements
  hiringOrganization identifier image incentiveCompensation incentives industry jobBenefits jobDuration
  jobImmediateStart jobLocation jobLocationType jobStartDate mainEntityOfPage name occupationalCategory owner
  physicalRequirement potentialAction qualifications relevantOccupation responsibilities salaryCurrency sameAs
  securityClearanceRequirement sensoryRequirement skills specialCommitments subjectOf title totalJobOpenings url
  validThrough workHours`.split(/\s+/);

/** A job of what a posting says, as an importer makes it. */
function jobOf({ employer, identifier, description, source, postedAt, ...fields }: Posting): Job {
  const text = /^<p>(.*)<\/p>$/.exec(description ?? '')?.[1];
  return {
    ...{ id: 'job_1', rev: 1, createdAt: '', updatedAt: '', status: 'open', graduationYears: [] },
    ...fields,
    organization: { id: 'org_1', kind: 'enterprise', name: employer?.name ?? '' },
    postedAt: postedAt ?? '2026-11-01T00:00:00.000Z',
    ...(text && { description: [{ type: 'paragraph', children: [{ type: 'text', text }] }] }),
    ...(identifier && { source: { system: 'json-ld', id: identifier } }),
  };
}

const base = { '@type': 'JobPosting', title: 'Fitter', hiringOrganization: acme };
const remote = { jobLocationType: 'TELECOMMUTE' };
const through = (node: object) => {
  const posting = fromJobPosting(node);
  return posting && toJobPosting(jobOf(posting));
};

describe('schema.org 30 JobPosting', () => {
  test('has 51 properties, each of which is carried, explained or superseded', () => {
    expect(properties).toHaveLength(51);
    const known = [carried, explained, superseded].flatMap((table) => Object.keys(table));
    expect(known.sort()).toEqual(properties);
  });

  const values = Object.entries(carried).flatMap(([name, all]) => all.map((value) => ({ name, value })));
  test.each(values)('carries $name through a job: $value', ({ name, value }) => {
    const extra = name === 'applicantLocationRequirements' ? remote : {};
    expect(through({ ...base, ...extra, [name]: value })).toHaveProperty(name, value);
  });

  test('carries all of them at once', () => {
    const [first, second] = [0, 1].map((at) =>
      Object.fromEntries(Object.entries(carried).map(([name, all]) => [name, all[at] ?? all[0]])),
    );
    expect(through({ ...base, ...first })).toMatchObject({ ...first });
    expect(through({ ...base, ...second })).toMatchObject({ ...second });
  });

  test.each(Object.entries(explained))('reads %s', (name, { value, posting }) => {
    const { title, ...rest } = base;
    const { currency, ...withoutCurrency } = salary;
    const extra = name === 'name' ? {} : { title };
    expect(fromJobPosting({ ...rest, ...extra, baseSalary: withoutCurrency, [name]: value })).toMatchObject(
      posting,
    );
  });

  test.each(Object.entries(superseded))('reads %s as %s', (name, successor) => {
    expect(through({ ...base, [name]: 'Canteen' })).toHaveProperty(successor, 'Canteen');
  });

  test('gives back of what a job keeps only what schema.org knows', () => {
    const extensions = { 'schema.org': { workHours: '40', title: 'Other', '@type': 'Thing', script: 'x' } };
    const job = { ...jobOf(fromJobPosting(base) as Posting), extensions };
    expect(toJobPosting(job)).toMatchObject({ '@type': 'JobPosting', title: 'Fitter', workHours: '40' });
    expect(toJobPosting(job)).not.toHaveProperty('script');
    expect(toJobPosting({ ...job, extensions: { 'schema.org': 'x' } })).not.toHaveProperty('workHours');
  });
});
