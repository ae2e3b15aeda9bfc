import {
  type FacetCount,
  type JobFacet,
  type JobFilter,
  maxFacetValues,
} from '@recruitment-feed/sdk/contract';
import { batches } from './batches.ts';
import { engineOf } from './engine.ts';
import { facetColumns } from './facet-counts.ts';
import { countSetsOnPostgres } from './facet-counts-postgres.ts';
import { countSetsOnSqlite } from './facet-counts-sqlite.ts';
import { facetSetIds } from './facet-sets.ts';
import { jobQuestion } from './job-question.ts';
import type { FeedDatabase } from './schema.ts';
import { fromInserted } from './upsert.ts';

const countSets = { sqlite: countSetsOnSqlite, postgres: countSetsOnPostgres };
const facetNames = Object.keys(facetColumns) as JobFacet[];
/** Sets whose values are read in one statement. */
const setsAtOnce = 500;

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
        conflict.column('number').doUpdateSet(fromInserted(['status', ...Object.values(facetColumns)])),
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
  const asked = [...new Set(names)];
  const { q, ids, labels, anyOf } = await jobQuestion(db, filter);
  // The filters of facets that are not counted hold for all that are.
  const others = facetNames.filter((name) => !asked.includes(name));
  const question = {
    ...{ q, ids, anyOf },
    labels: Object.fromEntries(['organizationId', ...others].map((name) => [name, labels?.[name]])),
  };
  const isNarrowed =
    Boolean(q?.trim()) || [ids, anyOf, ...Object.values(question.labels)].some((part) => part !== undefined);
  const facets = [];
  for (const name of asked) facets.push({ name, wanted: await setsWithOneOf(db, name, labels?.[name]) });
  const counts = await countSets[engineOf(db)](db, {
    found: isNarrowed ? question : undefined,
    status: filter.status,
    facets,
  });
  const values = await valuesOfSets(
    db,
    counts.map(({ set_id }) => set_id),
  );
  return Object.fromEntries(
    asked.map((name) => [
      name,
      mostFrequent(
        counts
          .filter(({ facet }) => facet === name)
          .map((set) => ({ ...set, values: values.get(set.set_id) ?? [] })),
      ),
    ]),
  );
}

/** Resolves with the sets that a filter of a facet lets through; undefined where there is none. */
async function setsWithOneOf(db: FeedDatabase, facet: JobFacet, values: readonly string[] | undefined) {
  if (values === undefined) return undefined;
  const rows = await db
    .selectFrom('facet_values')
    .select('set_id')
    .where('facet', '=', facet)
    .where('value', 'in', values)
    .execute();
  return [...new Set(rows.map(({ set_id }) => set_id))];
}

async function valuesOfSets(db: FeedDatabase, sets: readonly number[]): Promise<Map<number, string[]>> {
  const values = new Map<number, string[]>();
  for (let from = 0; from < sets.length; from += setsAtOnce) {
    const rows = await db
      .selectFrom('facet_values')
      .select(['set_id', 'value'])
      .where('facet', 'in', facetNames)
      .where('set_id', 'in', sets.slice(from, from + setsAtOnce))
      .execute();
    for (const { set_id, value } of rows) values.set(set_id, [...(values.get(set_id) ?? []), value]);
  }
  return values;
}

/** Adds up what the sets of one facet have in common. */
function mostFrequent(sets: readonly { count: number; values: readonly string[] }[]): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { count, values } of sets)
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, maxFacetValues);
}
