import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Job } from '../../contract/job.ts';
import type { Pay } from '../../contract/pay.ts';
import type { Place } from '../../contract/place.ts';
import { fromJobPosting } from './from-job-posting.ts';
import { toJobPosting } from './to-job-posting.ts';

/** Whatever people may write, in one line. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const list = fc.uniqueArray(words, { maxLength: 3 });
const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const address = fc.webUrl().map((url) => new URL(url).href);

const place: fc.Arbitrary<Place> = fc
  .record({
    city: words,
    addition: fc.string({ unit: 'grapheme' }),
    code: fc.constantFrom('CN-ZJ', 'US-CA', 'DE-BY'),
  })
  .map(({ city, addition, code }) => ({
    ...{ name: `${city} ${addition}`.replace(/\s+/g, ' ').trim(), city },
    ...{ region: code, country: code.slice(0, 2) },
  }));
const anywhere: fc.Arbitrary<Place> = fc
  .constantFrom('CN', 'US', 'DE')
  .map((country) => ({ name: country, country, remote: true }));

const amount = fc.integer({ min: 1, max: 10 ** 12 });
const pay: fc.Arbitrary<Pay> = fc
  .record({
    bounds: fc.oneof(
      fc.tuple(amount, amount),
      fc.tuple(amount, fc.constant(undefined)),
      fc.tuple(fc.constant(undefined), amount),
    ),
    currency: fc.constantFrom('CNY', 'USD', 'JPY', 'KWD'),
    period: fc.constantFrom('hour', 'day', 'week', 'month', 'year'),
  })
  .map(({ bounds: [one, other], ...rest }) => {
    const [min, max] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...rest };
  });

const level = fc.constantFrom(
  'none',
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
);
/** Such as no level begins with. */
const note = words.map((text) => `· ${text}`);
const majors = fc.uniqueArray(words, { minLength: 1, maxLength: 3 });

const fields = fc.record(
  {
    education: fc.oneof(
      fc.record({ text: note }),
      fc.record({ level, text: note }),
      fc.record({ level, majors, text: note }),
    ),
    experience: fc.oneof(
      fc.record({ text: note }),
      fc.record({ monthsMin: fc.nat(600) }),
      fc.record({ monthsMin: fc.nat(600), text: note }),
    ),
    department: words,
    openings: fc.nat(10_000),
    startsAt: words,
    closesAt: moment,
    url: address,
    applyUrl: address,
    extensions: fc.record({ 'schema.org': fc.record({ workHours: words, directApply: fc.boolean() }) }),
  },
  { requiredKeys: [] },
);

const job: fc.Arbitrary<Job> = fc
  .record({
    fields,
    title: words,
    employer: words,
    id: words,
    types: fc.uniqueArray(
      fc.constantFrom(
        'FULL_TIME',
        'PART_TIME',
        'CONTRACTOR',
        'TEMPORARY',
        'INTERN',
        'VOLUNTEER',
        'PER_DIEM',
        'OTHER',
      ),
    ),
    remote: fc.option(fc.array(anywhere, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    ...{ places: fc.array(place, { maxLength: 3 }), pay: fc.array(pay, { maxLength: 3 }) },
    ...{ industries: list, skills: list, benefits: list, postedAt: moment },
  })
  .map(({ fields, employer, id, types, remote, places, ...rest }) => ({
    ...{ id: 'job_1', rev: 1, createdAt: '', updatedAt: '', status: 'open', graduationYears: [] },
    ...rest,
    ...fields,
    organization: { id: 'org_1', kind: 'enterprise', name: employer },
    source: { system: 'csv', id },
    employmentTypes: types,
    locations: [...places, ...(remote ?? [])],
    ...(remote && { workplaceType: 'remote' }),
  }));

test('a job reads back from its JobPosting as it was, but for what schema.org has no word for', () => {
  fc.assert(
    fc.property(job, (one) => {
      const { id, rev, createdAt, updatedAt, status, graduationYears, organization, source, ...rest } = one;
      const posting = fromJobPosting(JSON.parse(JSON.stringify(toJobPosting(one))));
      expect(posting).toEqual({
        ...rest,
        ...{ source: 'json-ld', employer: { name: organization.name }, identifier: source?.id },
      });
    }),
    { numRuns: 500 },
  );
});

const simple = {
  ...{
    title: 'Fitter',
    description: '<p>x</p>',
    hiringOrganization: 'Acme',
    jobLocation: 'Bern',
    industry: 'Tools',
  },
  ...{ employmentType: 'FULL_TIME', datePosted: '2026-11-01', validThrough: '2026-12-01', skills: 'welding' },
  ...{ educationRequirements: 'bachelor degree', experienceRequirements: 'A year', jobBenefits: 'Canteen' },
  ...{ totalJobOpenings: 3, employmentUnit: 'Works', identifier: 'A-7', url: 'https://acme.example/7' },
  ...{ workHours: '40', jobLocationType: 'TELECOMMUTE', jobStartDate: '2027-07-01' },
};

test('a value may be one, a list of one, or an object of JSON-LD', () => {
  const shapes = [
    (value: unknown) => value,
    (value: unknown) => [value],
    (value: unknown) => [null, [value]],
    (value: unknown) => ({ '@value': value }),
    (value: unknown) => ({ '@list': [value] }),
    (value: unknown) => [{ '@value': value, '@language': 'en' }],
  ];
  const anyShape = fc.array(fc.constantFrom(...shapes), { minLength: 20, maxLength: 20 });
  const plain = fromJobPosting(simple);
  fc.assert(
    fc.property(anyShape, (all) => {
      const node = Object.entries(simple).map(([name, value], at) => [name, all[at]?.(value)]);
      expect(fromJobPosting(Object.fromEntries(node))).toEqual(plain);
    }),
  );
});
