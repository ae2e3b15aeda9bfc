import type { Job } from '@recruitment-feed/sdk/contract';
import { namesById } from './embedded.ts';
import { keepJobFacets } from './job-facets.ts';
import { keepJobTerms } from './job-terms.ts';
import { inAllLanguages } from './objects.ts';
import { placeNames, regionCodes } from './regions.ts';
import type { FeedDatabase } from './schema.ts';
import { indexDocuments } from './search-write.ts';

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
> & { id: string; isNew: boolean; organizationId: string; publisherId?: string };

/** Makes jobs findable as they are written and by what their employers are called now, and counts them. */
export async function indexWrittenJobs(trx: FeedDatabase, jobs: readonly IndexedJob[]): Promise<void> {
  const names = await namesById(
    trx,
    jobs.map(({ organizationId }) => organizationId),
  );
  const documents = jobs.map((job) => {
    const { id, status, organizationId, publisherId } = job;
    const facets = facetsOf(job);
    return {
      ...{ id, status, facets, at: job.postedAt },
      texts: texts(job, names.get(organizationId) ?? ''),
      labels: {
        ...facets,
        status: [status],
        organizationId: [organizationId],
        publisherId: publisherId === undefined ? [] : [publisherId],
      },
    };
  });
  await keepJobFacets(trx, await indexDocuments(trx, 'jobs', documents));
  await keepJobTerms(trx, jobs);
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

function texts(job: IndexedJob, employer: string): string[] {
  return [
    ...inAllLanguages(job, 'title'),
    employer,
    ...job.locations.flatMap(placeNames),
    ...job.skills,
    job.department ?? '',
    ...job.industries,
  ];
}
