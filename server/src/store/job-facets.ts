import {
  type FacetCount,
  type JobFacet,
  type JobFilter,
  maxFacetValues,
} from '@recruitment-feed/sdk/contract';
import { facetSetIds } from './facet-sets.ts';
import { jobQuestion } from './job-question.ts';
import type { FeedDatabase } from './schema.ts';
import { matchesQuestion } from './search.ts';

const columns = {
  employmentType: 'employment_type',
  region: 'region',
  education: 'education',
  industry: 'industry',
} as const;
const facetNames = Object.keys(columns) as JobFacet[];

/** Keeps what is counted of the job whose search document has this number. */
export async function keepJobFacets(
  trx: FeedDatabase,
  number: number,
  { status, ...facets }: { status: string } & Readonly<Record<JobFacet, readonly string[]>>,
): Promise<void> {
  const { employmentType, region, education, industry } = await facetSetIds(trx, facets);
  const row = { number, status, employment_type: employmentType, region, education, industry };
  await trx
    .insertInto('job_facets')
    .values(row)
    .onConflict((conflict) => conflict.column('number').doUpdateSet(row))
    .execute();
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
