import type { employmentTypes, Job } from '@recruitment-feed/sdk/contract';
import { regionName } from '../format/region-names.ts';
import { translated } from '../format/translated.ts';
import { catalogues, labelOf } from '../messages/index.ts';
import { jobCard, jobSkeleton } from '../views/job-card.ts';
import type { Collection } from './collection.ts';

type EmploymentType = (typeof employmentTypes)[number];

function isEmploymentType(value: string): value is EmploymentType {
  return Object.keys(catalogues.en.employmentTypes).includes(value);
}

/** Open jobs of a college or an organization. */
export const jobs: Collection<Job> = {
  name: 'jobs',
  facets: [
    {
      parameter: 'employmentType',
      valuesOf: (job) => job.employmentTypes.filter(isEmploymentType),
      label: (value, { messages }) => labelOf(messages.employmentTypes, value),
    },
    {
      parameter: 'region',
      valuesOf: (job) => job.locations.flatMap(({ region, country }) => region ?? country ?? []),
      label: regionName,
    },
  ],
  list(reader, { college, organization }, { q, values }, position, options) {
    const types = values.employmentType?.filter(isEmploymentType) ?? [];
    const region = [...(values.region ?? [])];
    return reader.jobs.list(
      {
        ...(college && { college }),
        ...(organization && { organizationId: [organization] }),
        status: ['open'],
        ...(q && { q }),
        ...(types.length > 0 && { employmentType: types }),
        ...(region.length > 0 && { region }),
        ...position,
      },
      options,
    );
  },
  byId: (reader, id, options) => reader.jobs.list({ id, limit: id.length }, options),
  isSettled: (job) => job.status === 'closed',
  gone: (job, now) =>
    job.status === 'closed'
      ? job
      : { ...job, status: 'closed', closedReason: 'removed', closedAt: now.toISOString() },
  titleOf: (job, { tag }) => translated(job, 'title', tag)?.text ?? job.title,
  card: jobCard,
  skeleton: jobSkeleton,
};
