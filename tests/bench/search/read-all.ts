import type { Job, Page } from '@recruitment-feed/sdk/contract';

/** Resolves with every job of a feed, newest first, read page by page as a mirror would. */
export async function readAll(url: string): Promise<Job[]> {
  const jobs: Job[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const after: string = cursor && `&cursor=${cursor}`;
    const response = await fetch(`${url}/v1/jobs?limit=100${after}`);
    if (!response.ok) throw new Error(`Reading all jobs, a page answered ${response.status}.`);
    const { data, nextCursor } = (await response.json()) as Page<Job>;
    jobs.push(...data);
    cursor = nextCursor;
  }
  return jobs;
}
