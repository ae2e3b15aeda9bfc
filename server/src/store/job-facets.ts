import {
  type FacetCount,
  type JobFacet,
  type JobFilter,
  maxFacetValues,
} from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { facetSetIds } from './facet-sets.ts';
import { jobQuestion } from './job-question.ts';
import type { FeedDatabase } from './schema.ts';
import { matchesQuestion } from './search.ts';
import { fromInserted } from './upsert.ts';

const columns = {
  employmentType: 'employment_type',
  region: 'region',
  education: 'education',
  industry: 'industry',
} as const;
const facetNames = Object.keys(columns) as JobFacet[];

/** What is counted of a job, and the number of its search document. */
export interface CountedJob {
  number: number;
  status: string;
  facets: Readonly<Record<JobFacet, readonly string[]>>;
}

/** Keeps what is counted of jobs, in place of what was. */
export async function keepJobFacets(trx: FeedDatabase, jobs: readonly CountedJob[]): Promise<void> {
  const sets = await facetSetIds(
    trx,
    jobs.map(({ facets }) => facets),
  );
  const rows = jobs.map(({ number, status }, index) => ({ number, status, ...setColumns(sets[index]) }));
  for (const batch of batches(rows))
    await trx
      .insertInto('job_facets')
      .values(batch)
      .onConflict((conflict) =>
        conflict.column('number').doUpdateSet(fromInserted(['status', ...Object.values(columns)])),
      )
      .execute();
}

function setColumns(sets: Partial<Record<JobFacet, number | null>> = {}) {
  const { employmentType = null, region = null, education = null, industry = null } = sets;
  return { employment_type: employmentType, region, education, industry };
}

/**
 * Counts the values of facets over the jobs that a filter finds, each facet under all filters but its own: so it says
 * what choosing another value would find. Most frequent first, then by value, at most 50 of each.
 */
export async function countJobFacets(
  db: FeedDatabase,
  filter: JobFilter,
  names: readonly JobFacet[],
): Promise<Record<string, FacetCount[]>> {
  const counted = names.map(async (name) => [name, await countValues(db, filter, name)] as const);
  return Object.fromEntries(await Promise.all(counted));
}

async function countValues(db: FeedDatabase, filter: JobFilter, name: JobFacet): Promise<FacetCount[]> {
  const column = columns[name];
  const { q, ids, labels, anyOf } = await jobQuestion(db, filter);
  const question = { q, ids, anyOf, labels: { organizationId: labels?.organizationId } };
  const isNarrowed = Boolean(q?.trim()) || [ids, labels?.organizationId, anyOf].some(Boolean);

  let sets = db
    .selectFrom('job_facets')
    .select((eb) => [`${column} as set_id`, eb.fn.countAll<number>().as('count')])
    .where(column, 'is not', null)
    .groupBy(column);
  if (filter.status) sets = sets.where('status', 'in', filter.status);
  for (const other of facetNames) {
    const wanted = labels?.[other];
    if (other !== name && wanted !== undefined)
      sets = sets.where(columns[other], 'in', setsWithOneOf(db, other, wanted));
  }
  if (isNarrowed)
    sets = sets.where('number', 'in', (eb) =>
      eb
        .selectFrom('search_documents')
        .select('number')
        .where(matchesQuestion(db, 'jobs', question)),
    );

  const rows = await db
    .selectFrom(sets.as('counted'))
    .innerJoin('facet_values', (join) =>
      join.onRef('facet_values.set_id', '=', 'counted.set_id').on('facet_values.facet', '=', name),
    )
    .select((eb) => ['facet_values.value', eb.fn.sum<number>('counted.count').as('count')])
    .groupBy('facet_values.value')
    .orderBy('count', 'desc')
    .orderBy('facet_values.value')
    .limit(maxFacetValues)
    .execute();
  return rows.map(({ value, count }) => ({ value, count: Number(count) }));
}

function setsWithOneOf(db: FeedDatabase, facet: JobFacet, values: readonly string[]) {
  return db
    .selectFrom('facet_values')
    .select('set_id')
    .where('facet', '=', facet)
    .where('value', 'in', values);
}
