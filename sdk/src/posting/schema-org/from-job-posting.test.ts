import { describe, expect, test } from 'vitest';
import { fromJobPosting } from './from-job-posting.ts';

const read = (fields: object, page?: { url: string }) => fromJobPosting({ title: 'Fitter', ...fields }, page);

describe('a JobPosting', () => {
  test.each([undefined, null, 1, 'x', [], {}, { title: '' }, { title: {} }])(
    'without a title (%j) is none',
    (node) => {
      expect(fromJobPosting(node)).toBeUndefined();
    },
  );

  test('that contains itself is read', () => {
    const node: Record<string, unknown> = { title: 'Fitter' };
    node.hiringOrganization = { name: node };
    expect(fromJobPosting(node)).toMatchObject({ title: 'Fitter' });
  });

  test.each([
    ['text', 'Acme'],
    ['an object', { '@type': 'Organization', name: 'Acme' }],
    ['an array', [{ name: ' Acme ' }]],
    ['an object of an array', { name: ['Acme'] }],
    ['a legal name', { legalName: 'Acme' }],
  ])('has its employer from %s', (_, hiringOrganization) => {
    expect(read({ hiringOrganization })?.employer?.name).toBe('Acme');
  });

  test('resolves addresses against its page and drops what is none', () => {
    const page = { url: 'https://jobs.example/a/b' };
    expect(read({ url: '../c' }, page)?.url).toBe('https://jobs.example/c');
    expect(read({ url: '../c' })?.url).toBeUndefined();
    expect(read({ url: 'www.acme.example/c' }, page)?.url).toBe('https://www.acme.example/c');
    expect(read({ url: ['javascript:alert(1)', 'https://jobs.example/d'] }, page)?.url).toBe(
      'https://jobs.example/d',
    );
    expect(
      read({ hiringOrganization: { name: 'A', sameAs: ['https://a.example', 'x:y'] } })?.employer?.sameAs,
    ).toEqual(['https://a.example/']);
  });

  test.each([
    [{ '@type': 'Place', address: 'Hangzhou' }, { name: 'Hangzhou' }],
    ['Hangzhou', { name: 'Hangzhou' }],
    [
      {
        address: {
          addressLocality: 'Kirkland',
          addressRegion: 'WA',
          addressCountry: 'US',
          postalCode: 98033,
        },
      },
      {
        ...{ name: 'Kirkland, WA, US', city: 'Kirkland', postalCode: '98033' },
        ...{ region: 'US-WA', country: 'US' },
      },
    ],
    [
      { address: [{ addressLocality: '杭州', addressRegion: 'CN-ZJ', addressCountry: { name: 'cn' } }] },
      { name: '杭州, CN-ZJ, cn', city: '杭州', region: 'CN-ZJ', country: 'CN' },
    ],
    [
      { addressLocality: 'Berlin', addressRegion: 'BE', addressCountry: 'Germany' },
      { name: 'Berlin, BE, Germany', city: 'Berlin', country: 'DE' },
    ],
    [{ addressLocality: '杭州' }, { name: '杭州', city: '杭州', region: 'CN-ZJ', country: 'CN' }],
    [
      { addressLocality: '西湖区', addressRegion: '杭州市', addressCountry: 'CN' },
      { name: '西湖区, 杭州市, CN', city: '杭州', region: 'CN-ZJ', country: 'CN' },
    ],
    [{ addressLocality: 'Springfield' }, { name: 'Springfield', city: 'Springfield' }],
    [
      { addressLocality: 'Paris', addressCountry: 'US' },
      { name: 'Paris, US', city: 'Paris', country: 'US' },
    ],
    [
      { addressLocality: '杭州', addressCountry: 'US' },
      { name: '杭州, US', city: '杭州', country: 'US' },
    ],
  ])('has its place from %j', (jobLocation, place) => {
    expect(read({ jobLocation })?.locations).toEqual([place]);
  });

  test('is remote within the places where applicants may be', () => {
    const node = {
      jobLocationType: 'TELECOMMUTE',
      applicantLocationRequirements: [{ '@type': 'Country', name: 'USA' }],
    };
    expect(read(node)).toMatchObject({ workplaceType: 'remote', locations: [{ name: 'USA', remote: true }] });
  });

  test.each([
    [
      { currency: 'USD', value: { minValue: 50000, maxValue: '60,000.50', unitText: 'YEAR' } },
      5000000,
      6000050,
      'year',
    ],
    [{ currency: 'USD', value: { value: 20, unitText: 'HOUR' } }, 2000, 2000, 'hour'],
    [{ currency: 'usd', value: '3000', unitText: 'monthly' }, 300000, 300000, 'month'],
    [{ currency: 'USD', minValue: 10, maxValue: 0, unitCode: 'HUR' }, 1000, undefined, 'hour'],
    [[{ currency: 'USD', value: [{ value: 100, unitText: 'Daily' }] }], 10000, 10000, 'day'],
  ])('has its pay from %j', (baseSalary, min, max, period) => {
    expect(read({ baseSalary })?.pay).toEqual([
      { ...(min && { min }), ...(max && { max }), currency: 'USD', period },
    ]);
  });

  test.each([
    ...[
      '100000',
      100000,
      { value: 5, unitText: 'HOUR' },
      { currency: 'USD', value: 5 },
      { currency: 'dollars' },
    ],
    ...[{ currency: 'USD', value: { value: 'competitive', unitText: 'YEAR' } }],
    ...[{ currency: 'USD', value: { minValue: 9, maxValue: 5, unitText: 'HOUR' } }],
    ...[{ currency: 'US', value: { value: 9, unitText: 'HOUR' } }],
  ])('has no pay from %j, of which something is unsure', (baseSalary) => {
    expect(read({ baseSalary })?.pay).toEqual([]);
  });

  test.each([
    ['FULL_TIME', ['FULL_TIME']],
    [['Full-time', 'full time', 'FULLTIME'], ['FULL_TIME']],
    ['FULL_TIME, CONTRACTOR', ['FULL_TIME', 'CONTRACTOR']],
    ['Internship', ['INTERN']],
    ['全职、实习', ['FULL_TIME', 'INTERN']],
    ['Permanent', ['OTHER']],
  ])('has its employment types from %j', (employmentType, types) => {
    expect(read({ employmentType })?.employmentTypes).toEqual(types);
  });

  test.each([
    ['2026-11-24T08:00:00+08:00', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24T08:00:00Z', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T08:00+0800', '2026-11-24T00:00:00.000Z'],
    ['2026-11-24 08:59:10', '2026-11-24'],
    ['2026-11-24', '2026-11-24'],
    ['2026/1/5', '2026-01-05'],
    ['2026年1月5日', '2026-01-05'],
    ['2026.01.05 10:00', '2026-01-05'],
    ['Wed Aug 05 02:00:00 UTC 2026', '2026-08-05'],
    ['Wed, 05 Aug 2026 02:00:00 +0000', '2026-08-05'],
    ['Posted on October 2nd, 2026', '2026-10-02'],
    ['5 May 2026', '2026-05-05'],
    ['Sept. 30, 2026', '2026-09-30'],
    ['August 2026', undefined],
    ['the market of 2026 in 5 days', undefined],
    ['2026-13-40', undefined],
    ['24/11/2026', undefined],
    ['yesterday', undefined],
  ])('was posted at %s, which is %s', (datePosted, moment) => {
    expect(read({ datePosted })?.postedAt).toBe(moment);
  });

  test('has requirements in words, and in the terms that Google names', () => {
    expect(read({ educationRequirements: 'Some schooling', experienceRequirements: 'A year' })).toMatchObject(
      {
        education: { text: 'Some schooling' },
        experience: { text: 'A year' },
      },
    );
    expect(
      read({
        educationRequirements: { credentialCategory: 'bachelor degree' },
        experienceRequirements: { monthsOfExperience: '12' },
      }),
    ).toMatchObject({
      education: { level: 'bachelor', text: 'bachelor degree' },
      experience: { monthsMin: 12 },
    });
  });
});
