import type { Job } from '@recruitment-feed/sdk/contract';
import { namesOf } from './embedded.ts';
import { inAllLanguages } from './objects.ts';
import { placeNames, regionCodes } from './regions.ts';
import type { FeedDatabase } from './schema.ts';
import { indexDocument } from './search.ts';

type IndexedJob = Pick<
  Job,
  | 'status'
  | 'title'
  | 'translations'
  | 'locations'
  | 'skills'
  | 'department'
  | 'industries'
  | 'employmentTypes'
  | 'education'
  | 'postedAt'
> & { organizationId: string; publisherId?: string };

/** Makes a job findable as it is written, and by what its employer is called now. */
export async function indexJob(trx: FeedDatabase, id: string, job: IndexedJob): Promise<void> {
  const facets = facetsOf(job);
  const { organizationId, publisherId } = job;
  await indexDocument(trx, 'jobs', {
    id,
    at: job.postedAt,
    texts: texts(job, await namesOf(trx, [organizationId])),
    labels: { ...facets, organizationId: [organizationId], publisherId: publisherId ? [publisherId] : [] },
    facets,
  });
}

/** What jobs are filtered and counted by, under the names of the filters. */
function facetsOf(job: IndexedJob) {
  const level = job.education?.level;
  return {
    status: [job.status],
    employmentType: distinct(job.employmentTypes),
    region: distinct(job.locations.flatMap(regionCodes)),
    education: level === undefined ? [] : [level],
    industry: distinct(job.industries),
  };
}

/** In one order, so that the same values are the same set. */
function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

function texts(job: IndexedJob, employer: string[]): string[] {
  return [
    ...inAllLanguages(job, 'title'),
    ...employer,
    ...job.locations.flatMap(placeNames),
    ...job.skills,
    job.department ?? '',
    ...job.industries,
  ];
}
