import type { Job, JobFilter, Page } from '@recruitment-feed/sdk/contract';
import type { Cursors } from './cursor.ts';
import { inEveryLanguage, listed, named, placed } from './field-texts.ts';
import { countJobFacets } from './job-facets.ts';
import { jobQuestion } from './job-question.ts';
import { jobsById } from './jobs.ts';
import type { FeedDatabase } from './schema.ts';
import { readSearchPage } from './search-page.ts';

/** Resolves with one page of jobs, newest first; the first one with the counts that are asked for. */
export async function listJobs(db: FeedDatabase, filter: JobFilter, cursors: Cursors): Promise<Page<Job>> {
  const { facets, ...asked } = filter;
  const description = filter.include?.includes('description') ?? false;
  const page = await readSearchPage(db, 'jobs', await jobQuestion(db, filter), {
    filter: asked,
    cursors,
    load: (ids) => jobsById(db, ids, { description }),
    texts,
  });
  if (facets === undefined || filter.cursor !== undefined) return page;
  return { ...page, facets: await countJobFacets(db, asked, facets) };
}

/** Where the words of a search can stand. */
function texts(job: Job) {
  return [
    ...inEveryLanguage(job, ['title']),
    ...named('organization', job.organization),
    ...job.locations.flatMap((place, index) => placed(`locations.${index}`, place)),
    ...listed('skills', job.skills),
    ...listed('industries', job.industries),
    { field: 'department', text: job.department },
  ];
}
