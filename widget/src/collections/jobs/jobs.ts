import type { employmentTypes, Job, JobFilter } from '@recruitment-feed/sdk/contract';
import { regionName } from '../../format/region-names.ts';
import { translated } from '../../format/translated.ts';
import { catalogues, labelOf } from '../../messages/index.ts';
import type { Collection } from '../collection.ts';
import { isJob } from './is-job.ts';
import { jobCard, jobSkeleton } from './job-card.ts';
import { words } from './words.ts';

type EmploymentType = (typeof employmentTypes)[number];

function isEmploymentType(value: string): value is EmploymentType {
  return Object.keys(catalogues.en.employmentTypes).includes(value);
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
      name: ({ language }) => words[language].facets.employmentType,
      valuesOf: (job) => job.employmentTypes.filter(isEmploymentType),
      label: (value, { messages }) => labelOf(messages.employmentTypes, value),
    },
    {
      parameter: 'region',
      name: ({ language }) => words[language].facets.region,
      valuesOf: (job) => job.locations.flatMap(({ region, country }) => region ?? country ?? []),
      label: regionName,
    },
  ],
  filter({ college, organization }, { q, values }): JobFilter {
    const types = values.employmentType?.filter(isEmploymentType) ?? [];
    const region = [...(values.region ?? [])];
    return {
      ...(college && { college }),
      ...(organization && { organizationId: [organization] }),
      status: ['open'],
      ...(q && { q }),
      ...(types.length > 0 && { employmentType: types }),
      ...(region.length > 0 && { region }),
    };
  },
  isSettled: (job) => job.status === 'closed',
  gone: (job, now) =>
    job.status === 'closed'
      ? job
      : { ...job, status: 'closed', closedReason: 'removed', closedAt: now.toISOString() },
  titleOf: (job, { tag }) => translated(job, 'title', tag)?.text ?? job.title,
  card: jobCard,
  skeleton: jobSkeleton,
};
