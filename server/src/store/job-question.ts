import type { JobFilter } from '@recruitment-feed/sdk/contract';
import { partnersOf } from './cooperations.ts';
import type { FeedDatabase } from './schema.ts';
import type { SearchQuestion } from './search.ts';

/** Resolves with what a filter asks of jobs. */
export async function jobQuestion(db: FeedDatabase, filter: JobFilter): Promise<SearchQuestion> {
  const { id, organizationId, college, status, employmentType, region, education, industry, q } = filter;
  return {
    q,
    ids: id,
    labels: {
      organizationId,
      status,
      employmentType,
      region: region?.map((code) => code.toUpperCase()),
      education,
      industry,
    },
    anyOf: college === undefined ? undefined : await partiesOf(db, college),
  };
}

/** A college has the jobs that it publishes, its own, and those of its partners. */
async function partiesOf(db: FeedDatabase, college: string) {
  const employers = [college, ...(await partnersOf(db, college))];
  return [['publisherId', college] as const, ...employers.map((id) => ['organizationId', id] as const)];
}
