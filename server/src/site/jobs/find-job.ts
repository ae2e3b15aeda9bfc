import { type Feed, isApiError } from '@recruitment-feed/sdk';
import type { Job } from '@recruitment-feed/sdk/contract';

/** Resolves with a job, or with the status of a page about none: 404 where it never was, 410 where it is no more. */
export async function findJob(feed: Feed, id: string): Promise<Job | 404 | 410> {
  try {
    return await feed.jobs.get(id);
  } catch (error) {
    if (isApiError(error, 'not_found')) return 404;
    if (isApiError(error, 'deleted')) return 410;
    throw error;
  }
}
