import type { Job, JobFilter, Page } from '@recruitment-feed/sdk/contract';
import { cooperatingEnterprises } from './cooperations.ts';
import type { Cursors } from './cursor.ts';
import { type JobRow, selectJobs, toJob } from './jobs.ts';
import { readPage } from './page.ts';
import { splitRegions } from './regions.ts';
import type { FeedDatabase } from './schema.ts';
import { idsMatching } from './search.ts';

/** Resolves with one page of jobs, newest first. */
export async function listJobs(db: FeedDatabase, filter: JobFilter, cursors: Cursors): Promise<Page<Job>> {
  const { id, organizationId, college, employmentType, region, status, q, include } = filter;
  let query = selectJobs(db, { description: include?.includes('description') ?? false }).where(
    'jobs.deleted_at',
    'is',
    null,
  );
  if (id) query = query.where('jobs.id', 'in', id);
  if (organizationId) query = query.where('jobs.organization_id', 'in', organizationId);
  if (college)
    query = query.where(({ eb, or }) =>
      or([
        eb('jobs.publisher_id', '=', college),
        eb('jobs.organization_id', '=', college),
        eb('jobs.organization_id', 'in', cooperatingEnterprises(db, college)),
      ]),
    );
  if (employmentType)
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('job_employment_types as type')
          .select('type.job_id')
          .whereRef('type.job_id', '=', 'jobs.id')
          .where('type.employment_type', 'in', employmentType),
      ),
    );
  if (region) {
    const { countries, regions } = splitRegions(region);
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('job_places as place')
          .select('place.job_id')
          .whereRef('place.job_id', '=', 'jobs.id')
          .where(({ eb, or }) =>
            or([eb('place.country', 'in', countries), eb('place.region', 'in', regions)]),
          ),
      ),
    );
  }
  if (status) query = query.where('jobs.status', 'in', status);
  if (q?.trim()) query = query.where('jobs.id', 'in', idsMatching(db, q));
  const order = { columns: ['jobs.posted_at', 'jobs.id'] as const, moment: (row: JobRow) => row.posted_at };
  const { data, nextCursor } = await readPage(query, 'jobs', { filter, cursors, order });
  return { data: data.map(toJob), nextCursor };
}
