import { beforeAll, expect, test } from 'vitest';
import { noChoice } from '../collections/collection.ts';
import { jobs } from '../collections/jobs/jobs.ts';
import { fetchRegionNames } from '../format/region-names.ts';
import { aJob, en, zh } from '../testing/objects.ts';
import { facetOptions } from './facet-values.ts';

beforeAll(fetchRegionNames);

const shanghai = { city: '上海', region: 'CN-SH', country: 'CN' };
const seen = [
  aJob({ id: 'job_1' }),
  aJob({ id: 'job_2', employmentTypes: ['INTERN', 'SEASONAL'], locations: [shanghai] }),
];

test('offers the values that occur and the feed can filter by, in the order of their names', () => {
  expect(facetOptions(jobs.facets, seen, { choice: noChoice }, jobs.words(en).facets, en)).toEqual([
    {
      parameter: 'employmentType',
      name: 'Type',
      values: [
        { value: 'FULL_TIME', label: 'Full time' },
        { value: 'INTERN', label: 'Internship' },
      ],
    },
    {
      parameter: 'region',
      name: 'Place',
      values: [
        { value: 'CN-SH', label: 'Shanghai' },
        { value: 'CN-ZJ', label: 'Zhejiang' },
      ],
    },
  ]);
});

test('offers nothing where all are alike', () => {
  expect(
    facetOptions(jobs.facets, seen.slice(0, 1), { choice: noChoice }, jobs.words(zh).facets, zh),
  ).toEqual([]);
});

test('keeps a chosen value that no item on show has', () => {
  const choice = { q: '', values: { region: ['CN-LN'] } };
  expect(facetOptions(jobs.facets, [], { choice }, jobs.words(zh).facets, zh)).toEqual([
    { parameter: 'region', name: '地区', values: [{ value: 'CN-LN', label: '辽宁' }] },
  ]);
});
