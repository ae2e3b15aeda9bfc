import { describe, expect, test } from 'vitest';
import { checkJobPosting } from './check-job-posting.ts';
import { issues } from './issues.ts';

const now = new Date('2026-11-24T00:00:00Z');
const address = { addressCountry: 'CN', addressLocality: '杭州', addressRegion: '浙江' };
const whole = {
  ...{
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: 'Fitter',
    description: '<p>You fit.</p>',
  },
  ...{
    datePosted: '2026-11-01',
    validThrough: '2026-12-31T23:59:59+08:00',
    employmentType: ['FULL_TIME', 'INTERN'],
  },
  hiringOrganization: { '@type': 'Organization', name: 'Acme' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } },
  baseSalary: { '@type': 'MonetaryAmount', currency: 'CNY', value: { value: 8000, unitText: 'MONTH' } },
  identifier: { '@type': 'PropertyValue', name: 'Acme', value: 'A-7' },
  directApply: false,
  educationRequirements: { credentialCategory: 'bachelor degree' },
  experienceRequirements: { monthsOfExperience: 12 },
};
const without = (term: string) => Object.fromEntries(Object.entries(whole).filter(([name]) => name !== term));
const codes = (posting: unknown) => checkJobPosting(posting, now).map(({ code }) => code);
const remote = { ...without('jobLocation'), jobLocationType: 'TELECOMMUTE' };
const usa = { '@type': 'Country', name: 'US' };

describe('a JobPosting', () => {
  test.each([
    ['that is whole', whole],
    ['in a graph', { '@graph': [{ '@type': 'WebPage', name: 'Jobs' }, whole] }],
    [
      'with IRIs',
      { ...whole, '@type': 'https://schema.org/JobPosting', directApply: 'https://schema.org/True' },
    ],
    ['that is remote', { ...remote, applicantLocationRequirements: usa }],
    ['that is remote from a place', { ...whole, jobLocationType: 'TELECOMMUTE' }],
    ['without beta properties', { ...whole, educationRequirements: [], experienceRequirements: undefined }],
    ['that closes today', { ...whole, validThrough: '2026-11-24' }],
  ])('%s has no issue', (_, posting) => {
    expect(codes(posting)).toEqual([]);
  });

  test.each([
    ['title', 'missing_title'],
    ['description', 'missing_description'],
    ['datePosted', 'missing_date_posted'],
    ['hiringOrganization', 'missing_hiring_organization'],
    ['jobLocation', 'missing_job_location'],
    ['validThrough', 'missing_valid_through'],
    ['employmentType', 'missing_employment_type'],
    ['baseSalary', 'missing_base_salary'],
    ['identifier', 'missing_identifier'],
    ['directApply', 'missing_direct_apply'],
  ])('without %s has the issue %s', (term, code) => {
    expect(codes(without(term))).toEqual([code]);
    expect(codes({ ...whole, [term]: '' })).toEqual([code]);
    expect(codes({ ...whole, [term]: [null] })).toEqual([code]);
  });

  test.each([
    [{ '@type': 'JobPost' }, 'wrong_type'],
    [{ title: undefined, name: 'Fitter' }, 'missing_title'],
    [{ description: '<b>fitter</b>' }, 'description_repeats_title'],
    [{ datePosted: '24/11/2026' }, 'invalid_date_posted'],
    [{ datePosted: '2026-13-01' }, 'invalid_date_posted'],
    [{ hiringOrganization: { logo: 'x.png' } }, 'missing_hiring_organization'],
    [
      { jobLocation: [whole.jobLocation, { address: { ...address, addressCountry: '' } }] },
      'missing_address_country',
    ],
    [{ jobLocation: { address: { addressCountry: 'CN' } } }, 'incomplete_address'],
    [{ validThrough: '2026-11-20' }, 'expired'],
    [{ validThrough: '2026-11-23T23:59:59Z' }, 'expired'],
    [{ validThrough: 'soon' }, 'invalid_valid_through'],
    [{ employmentType: ['FULL_TIME', 'Permanent'] }, 'invalid_employment_type'],
    [{ baseSalary: 8000 }, 'incomplete_base_salary'],
    [{ baseSalary: { currency: 'CNY', value: { value: 8000 } } }, 'incomplete_base_salary'],
    [{ directApply: 'perhaps' }, 'invalid_direct_apply'],
    [{ jobLocationType: 'REMOTE' }, 'invalid_job_location_type'],
    [{ educationRequirements: 'a degree' }, 'unstructured_education'],
    [{ experienceRequirements: { monthsOfExperience: 'some' } }, 'unstructured_experience'],
  ])('with %j has the issue %s', (change, code) => {
    expect(codes({ ...whole, ...change })).toEqual([code]);
  });

  test('that is remote says from where', () => {
    expect(codes(remote)).toEqual(['missing_applicant_location']);
  });

  test('that names a day lasts until its end, wherever on earth it is', () => {
    const posting = { ...whole, validThrough: '2026-11-24' };
    expect(checkJobPosting(posting, new Date('2026-11-25T11:00:00Z'))).toEqual([]);
    expect(checkJobPosting(posting, new Date('2026-11-25T12:00:00Z'))).toMatchObject([{ code: 'expired' }]);
  });

  test('counts as expired only against a clock', () => {
    expect(checkJobPosting({ ...whole, validThrough: '2020-01-01' })).toEqual([]);
  });

  test.each([undefined, null, 'x', 7, [], {}])('is not %j, and the required comes first', (value) => {
    const severities = checkJobPosting(value, now).map(({ severity }) => severity);
    expect(severities).toEqual([...severities].sort().reverse());
    expect(codes(value)).toContain('wrong_type');
  });

  test('is told of in a sentence of each language, with the property to change', () => {
    expect(checkJobPosting(without('title'))).toEqual([
      {
        ...{ code: 'missing_title', severity: 'required', property: 'title' },
        message: { 'zh-CN': '没有写明职位名称。', en: 'The posting has no title.' },
      },
    ]);
    for (const { en, zh } of Object.values(issues)) {
      expect(en).toMatch(/^[A-Zd].*\.$/);
      expect(zh).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});
