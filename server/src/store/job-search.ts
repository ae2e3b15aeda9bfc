import type { Job } from '@recruitment-feed/sdk/contract';
import { namesOf } from './embedded.ts';
import { keepJobFacets } from './job-facets.ts';
import { keepJobTerms } from './job-terms.ts';
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

/** Makes a job findable as it is written and by what its employer is called now, and counts it. */
export async function indexJob(trx: FeedDatabase, id: string, job: IndexedJob): Promise<void> {
  const { organizationId, publisherId, status } = job;
  const facets = facetsOf(job);
  const number = await indexDocument(trx, 'jobs', {
    id,
    at: job.postedAt,
    texts: texts(job, await namesOf(trx, [organizationId])),
    labels: {
      ...facets,
      status: [status],
      organizationId: [organizationId],
      publisherId: publisherId === undefined ? [] : [publisherId],
    },
  });
  await keepJobFacets(trx, number, { status, ...facets });
  await keepJobTerms(trx, id, job);
}

/** What jobs are filtered and counted by, under the names of the filters. */
function facetsOf({ employmentTypes, locations, education, industries }: IndexedJob) {
  return {
    employmentType: employmentTypes,
    region: locations.flatMap(regionCodes),
    education: education?.level === undefined ? [] : [education.level],
    industry: industries,
  };
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
