import { setImmediate as otherWork } from 'node:timers/promises';
import {
  type FacetCount,
  type JobFacet,
  type JobFilter,
  maxFacetValues,
} from '@recruitment-feed/sdk/contract';
import { facetFilters, jobQuestion } from './job-question.ts';
import type { FeedDatabase } from './schema.ts';
import { matchesQuestion, type SearchQuestion } from './search.ts';
import type { Labels } from './search-labels.ts';

/** Sets of values worked through before other requests have their turn. */
const atOnce = 2000;

/**
 * Counts the values of facets over the jobs that a filter finds, each facet under all filters but its own: so it says
 * what choosing another value would find. Most frequent first, then by value, at most 50 of each.
 */
export async function countJobFacets(
  db: FeedDatabase,
  filter: JobFilter,
  names: readonly JobFacet[],
): Promise<Record<string, FacetCount[]>> {
  const question = await jobQuestion(db, filter);
  const filters = facetFilters(filter);
  const counts = new Map(names.map((name) => [name, new Map<string, number>()]));
  const sets = await countSets(db, {
    ...question,
    labels: { organizationId: question.labels?.organizationId },
  });
  for (const [index, { facets, count }] of sets.entries()) {
    if (index % atOnce === atOnce - 1) await otherWork();
    const values: Labels = JSON.parse(facets);
    const failed = Object.entries(filters).filter(([name, wanted]) => !shares(values[name], wanted));
    for (const [name, found] of counts)
      if (failed.every(([other]) => other === name))
        for (const value of values[name] ?? []) found.set(value, (found.get(value) ?? 0) + count);
  }
  return Object.fromEntries([...counts].map(([name, found]) => [name, mostFrequent(found)]));
}

/** Resolves with the sets of values of what a question finds, and how many jobs have each. */
function countSets(db: FeedDatabase, question: SearchQuestion) {
  const { q, ids, labels, anyOf } = question;
  const isNarrowed = Boolean(q?.trim()) || [ids, labels?.organizationId, anyOf].some(Boolean);
  return db
    .selectFrom(
      db
        .selectFrom('search_documents')
        .select((eb) => ['facet_set', eb.fn.countAll<number>().as('count')])
        .where('facet_set', 'is not', null)
        .$if(isNarrowed, (query) => query.where(matchesQuestion(db, 'jobs', question)))
        .groupBy('facet_set')
        .as('counted'),
    )
    .innerJoin('facet_sets', 'facet_sets.id', 'counted.facet_set')
    .select(['facet_sets.facets', 'counted.count'])
    .execute();
}

function shares(values: readonly string[] = [], wanted: readonly string[] = values): boolean {
  return wanted === values || wanted.some((value) => values.includes(value));
}

function mostFrequent(found: ReadonlyMap<string, number>): FacetCount[] {
  return [...found]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, maxFacetValues);
}
