import type { Posting } from '@recruitment-feed/sdk/posting';
import type { JsonLdCase } from '../json-ld-case.ts';
import { json } from './welder.ts';

const google = 'https://developers.google.com/search/docs/appearance/structured-data/job-posting';
const schema = 'https://schema.org/JobPosting';
const place = {
  '@type': 'Place',
  address: { addressLocality: 'Kirkland', addressRegion: 'WA', addressCountry: 'US' },
};
const kirkland = { city: 'Kirkland', region: 'US-WA', country: 'US' };
const monthly = {
  '@type': 'MonetaryAmount',
  currency: 'CNY',
  value: { minValue: 8000, maxValue: '12,000', unitText: 'MONTH' },
};
const pay = [{ min: 800000, max: 1200000, currency: 'CNY', period: 'month' }];

/** In what shape a value comes: schema.org lets a property have one, several, text or a node. */
export const shapes: readonly JsonLdCase[] = (
  [
    ['an employer as text', schema, { hiringOrganization: 'Acme' }, { employer: { name: 'Acme' } }],
    [
      'an employer in a list',
      schema,
      { hiringOrganization: [{ name: 'Acme' }] },
      { employer: { name: 'Acme' } },
    ],
    [
      'an employer by its legal name',
      schema,
      { hiringOrganization: { legalName: 'Acme Ltd' } },
      { employer: { name: 'Acme Ltd' } },
    ],
    ['a place as text', schema, { jobLocation: 'Kirkland, WA' }, { locations: [{ name: 'Kirkland, WA' }] }],
    [
      'an address as text',
      schema,
      { jobLocation: { address: 'Kirkland, WA' } },
      { locations: [{ name: 'Kirkland, WA' }] },
    ],
    ['an address without a place', schema, { jobLocation: place.address }, { locations: [kirkland] }],
    [
      'two places',
      google,
      { jobLocation: [place, { address: { addressLocality: 'Bern' } }] },
      { locations: [kirkland, { city: 'Bern' }] },
    ],
    [
      'a country as a node',
      schema,
      { jobLocation: { address: { ...place.address, addressCountry: { '@type': 'Country', name: 'US' } } } },
      { locations: [kirkland] },
    ],
    [
      'remote work',
      google,
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'US' } },
      { workplaceType: 'remote', locations: [{ country: 'US', remote: true }] },
    ],
    [
      'types of employment in a list',
      google,
      { employmentType: ['FULL_TIME', 'CONTRACTOR'] },
      { employmentTypes: ['FULL_TIME', 'CONTRACTOR'] },
    ],
    [
      'types of employment in one text',
      google,
      { employmentType: 'FULL_TIME, CONTRACTOR' },
      { employmentTypes: ['FULL_TIME', 'CONTRACTOR'] },
    ],
    [
      'a type of employment by its IRI',
      schema,
      { employmentType: 'https://schema.org/FULL_TIME' },
      { employmentTypes: ['FULL_TIME'] },
    ],
    ['pay as an amount', google, { baseSalary: monthly }, { pay }],
    ['pay in a list', schema, { baseSalary: [monthly] }, { pay }],
    ['pay with a list in it', schema, { baseSalary: { ...monthly, value: [monthly.value] } }, { pay }],
    [
      'pay as a specification of prices',
      schema,
      {
        baseSalary: {
          '@type': 'UnitPriceSpecification',
          minPrice: 8000,
          maxPrice: 12000,
          priceCurrency: 'CNY',
          unitText: 'MONTH',
        },
      },
      { pay },
    ],
    [
      'pay with its currency beside it',
      schema,
      { salaryCurrency: 'CNY', baseSalary: monthly.value },
      { pay },
    ],
    [
      'pay as a bare number, which says neither currency nor period',
      schema,
      { baseSalary: 8000 },
      { pay: [] },
    ],
    ['a date without a zone', google, { datePosted: '2026-11-24T08:00:00' }, { postedAt: '2026-11-24' }],
    [
      'a date with a zone',
      google,
      { datePosted: '2026-11-24T08:00:00+08:00' },
      { postedAt: '2026-11-24T00:00:00.000Z' },
    ],
    ['a date in Chinese', google, { datePosted: '2026年11月4日' }, { postedAt: '2026-11-04' }],
    ['a date that may be read in two ways', google, { datePosted: '04/11/2026' }, { postedAt: undefined }],
    [
      'an identifier as a node',
      google,
      { identifier: { '@type': 'PropertyValue', name: 'Acme', value: 7 } },
      { identifier: '7' },
    ],
    [
      'a degree as a node',
      google,
      { educationRequirements: { credentialCategory: 'bachelor degree' } },
      { education: { level: 'bachelor' } },
    ],
    [
      'months of experience',
      google,
      { experienceRequirements: { monthsOfExperience: '12' } },
      { experience: { monthsMin: 12 } },
    ],
    [
      'an action to apply',
      schema,
      { potentialAction: { '@type': 'ApplyAction', target: { urlTemplate: 'https://acme.example/apply' } } },
      { applyUrl: 'https://acme.example/apply' },
    ],
    [
      'an action that is not to apply',
      schema,
      { potentialAction: { '@type': 'SearchAction', target: 'https://acme.example/?q={q}' } },
      { applyUrl: undefined },
    ],
    [
      'the page it is on for an address',
      schema,
      { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://acme.example/7' } },
      { url: 'https://acme.example/7' },
    ],
    [
      'an address that runs',
      'https://html.spec.whatwg.org/#the-javascript:-url-special-case',
      { url: 'javascript:alert(1)' },
      { url: 'https://jobs.example/page' },
    ],
  ] as const satisfies readonly (readonly [string, string, object, object])[]
).map(([title, source, more, fields]) => ({
  title,
  source,
  script: json(more),
  expected: [{ title: 'Welder', ...(fields as Partial<Posting>) }],
}));
