import type { Job, JobFilter, Page } from '@recruitment-feed/sdk/contract';
import { partnersOf } from './cooperations.ts';
import type { Cursors } from './cursor.ts';
import { jobsById } from './jobs.ts';
import type { FeedDatabase } from './schema.ts';
import type { SearchQuestion } from './search.ts';
import { readSearchPage } from './search-page.ts';

/** Resolves with one page of jobs, newest first. */
export async function listJobs(db: FeedDatabase, filter: JobFilter, cursors: Cursors): Promise<Page<Job>> {
  const description = filter.include?.includes('description') ?? false;
  const load = (ids: readonly string[]) => jobsById(db, ids, { description });
  return readSearchPage(db, 'jobs', await jobQuestion(db, filter), { filter, cursors, load });
}

/** Resolves with what a filter asks of jobs. */
export async function jobQuestion(db: FeedDatabase, filter: JobFilter): Promise<SearchQuestion> {
  const { id, organizationId, college, employmentType, region, education, industry, status, q } = filter;
  return {
    q,
    ids: id,
    labels: {
      organizationId,
      employmentType,
      region: region?.map((code) => code.toUpperCase()),
      education,
      industry,
      status,
    },
    anyOf: college === undefined ? undefined : await partiesOf(db, college),
  };
}

/** A college has the jobs that it publishes, its own, and those of its partners. */
async function partiesOf(db: FeedDatabase, college: string) {
  const employers = [college, ...(await partnersOf(db, college))];
  return [['publisherId', college] as const, ...employers.map((id) => ['organizationId', id] as const)];
}
