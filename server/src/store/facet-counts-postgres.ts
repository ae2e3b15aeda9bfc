import { type RawBuilder, sql } from 'kysely';
import { type FacetQuestion, facetColumns, type SetCount } from './facet-counts.ts';
import type { FeedDatabase } from './schema.ts';
import { scopeOf } from './search.ts';
import { matches } from './search-postgres.ts';

/**
 * Counts where the jobs are, in one statement, so that the search is done once for all facets. What is not searched for
 * is read from the index of each facet instead.
 */
export async function countSetsOnPostgres(
  db: FeedDatabase,
  { found: question, status, facets }: FacetQuestion,
): Promise<SetCount[]> {
  const scope = question && scopeOf('jobs', question);
  if (question && !scope) return [];
  const columns = facets.map(({ name }) => sql.ref(`job_facets.${facetColumns[name]}`));
  const from = scope
    ? sql`job_facets join search_documents using (number) where ${matches(scope)}`
    : sql`job_facets where true`;
  const among = status ? sql`and status = any(${status}::text[])` : sql``;
  const counts = facets.map(({ name }) => {
    const column = sql.ref(facetColumns[name]);
    const others = facets.filter((other) => other.name !== name).map(inWanted);
    return sql`
      select ${name} as facet, ${column} as set_id, count(*) as count
      from found where ${sql.join([sql`${column} is not null`, ...others], sql` and `)} group by ${column}
    `;
  });
  const { rows } = await sql<SetCount>`
    with found as ${scope ? sql`materialized` : sql`not materialized`} (select ${sql.join(columns)} from ${from} ${among})
    ${sql.join(counts, sql` union all `)}
  `.execute(db);
  return rows;
}

function inWanted({ name, wanted }: FacetQuestion['facets'][number]): RawBuilder<unknown> {
  return wanted === undefined ? sql`true` : sql`${sql.ref(facetColumns[name])} = any(${wanted}::bigint[])`;
}
