import type { educationLevels, employmentTypes, Job, JobFilter } from '@recruitment-feed/sdk/contract';
import { fetchRegionNames, regionName } from '../../format/region-names.ts';
import { translated } from '../../format/translated.ts';
import { catalogues, labelOf } from '../../messages/index.ts';
import type { Collection } from '../collection.ts';
import { isJob } from './is-job.ts';
import { jobCard, jobSkeleton } from './job-card.ts';
import { words } from './words.ts';

type EmploymentType = (typeof employmentTypes)[number];
type Education = (typeof educationLevels)[number];

function isEmploymentType(value: string): value is EmploymentType {
  return Object.keys(catalogues.en.employmentTypes).includes(value);
}

function isEducation(value: string): value is Education {
  return Object.keys(catalogues.en.educationLevels).includes(value);
}

/** Open jobs of a college or an organization. */
export const jobs: Collection<Job> = {
  name: 'jobs',
  path: '/v1/jobs',
  isItem: isJob,
  words,
  facets: [
    {
      parameter: 'employmentType',
      name: (locale) => words(locale).facets.employmentType,
      valuesOf: (job) => job.employmentTypes,
      accepts: isEmploymentType,
      label: (value, { messages }) => labelOf(messages.employmentTypes, value),
    },
    {
      parameter: 'region',
      name: (locale) => words(locale).facets.region,
      valuesOf: (job) => job.locations.flatMap(({ region, country }) => region ?? country ?? []),
      accepts: (value) => /^[A-Z]{2}(-\w{1,3})?$/.test(value),
      label: regionName,
    },
    {
      parameter: 'education',
      name: (locale) => words(locale).facets.education,
      valuesOf: ({ education }) => education?.level ?? [],
      accepts: isEducation,
      label: (value, { messages }) => labelOf(messages.educationLevels, value),
    },
    {
      parameter: 'industry',
      name: (locale) => words(locale).facets.industry,
      valuesOf: ({ industries }) => industries,
      accepts: Boolean,
      label: (value) => value,
    },
  ],
  counted: ['employmentType', 'region', 'education', 'industry'],
  filter({ college, organization }, { q, values }): JobFilter {
    const types = values.employmentType?.filter(isEmploymentType) ?? [];
    const { region = [], industry = [] } = values;
    const education = values.education?.filter(isEducation) ?? [];
    return {
      ...(college && { college }),
      ...(organization && { organizationId: [organization] }),
      status: ['open'],
      ...(q && { q }),
      ...(types.length > 0 && { employmentType: types }),
      ...(region.length > 0 && { region: [...region] }),
      ...(education.length > 0 && { education }),
      ...(industry.length > 0 && { industry: [...industry] }),
    };
  },
  isSettled: (job) => job.status === 'closed',
  gone: (job, now) =>
    job.status === 'closed'
      ? job
      : { ...job, status: 'closed', closedReason: 'removed', closedAt: now.toISOString() },
  fetchMore: fetchRegionNames,
  titleOf: (job, { tag }) => translated(job, 'title', tag)?.text ?? job.title,
  card: jobCard,
  skeleton: jobSkeleton,
};
