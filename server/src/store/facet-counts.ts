import type { JobFacet } from '@recruitment-feed/sdk/contract';
import type { SearchQuestion } from './search.ts';

/** The columns of `job_facets` that have the sets of values. */
export const facetColumns = {
  employmentType: 'employment_type',
  region: 'region',
  education: 'education',
  industry: 'industry',
} as const satisfies Record<JobFacet, string>;

/** Which jobs are counted, and by what. */
export interface FacetQuestion {
  /** What the search finds; left out where it finds every job. */
  found?: SearchQuestion | undefined;
  status?: readonly string[] | undefined;
  /** Which sets a facet's own filter lets through; undefined where it has no filter. Counted are these facets. */
  facets: readonly { name: JobFacet; wanted: readonly number[] | undefined }[];
}

/** How many jobs have a set of values, under all filters but that of its facet. */
export interface SetCount {
  facet: JobFacet;
  set_id: number;
  count: number;
}
