import type { Job, JobFilter } from '@recruitment-feed/sdk/contract';
import { fetchRegionNames, regionName } from '../../format/region-names.ts';
import { translated } from '../../format/translated.ts';
import { catalogues, labelOf } from '../../messages/index.ts';
import type { Collection } from '../collection.ts';
import { isJob } from './is-job.ts';
import { jobCard, jobSkeleton } from './job-card.ts';
import { words } from './words.ts';

const isAmong =
  <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (value: string): value is Value =>
    Object.keys(labels).includes(value);

const isEmploymentType = isAmong(catalogues.en.employmentTypes);
const isEducation = isAmong(catalogues.en.educationLevels);

/** Open jobs of a college or an organization. */
export const jobs: Collection<Job> = {
  name: 'jobs',
  path: '/v1/jobs',
  isItem: isJob,
  words,
  facets: [
    {
      parameter: 'employmentType',
      valuesOf: (job) => job.employmentTypes,
      accepts: isEmploymentType,
      label: (value, { messages }) => labelOf(messages.employmentTypes, value),
    },
    {
      parameter: 'region',
      valuesOf: (job) => job.locations.flatMap(({ region, country }) => region ?? country ?? []),
      accepts: (value) => /^[A-Z]{2}(-\w{1,3})?$/.test(value),
      label: regionName,
    },
    {
      parameter: 'education',
      valuesOf: ({ education }) => education?.level ?? [],
      accepts: isEducation,
      label: (value, { messages }) => labelOf(messages.educationLevels, value),
    },
    {
      parameter: 'industry',
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
