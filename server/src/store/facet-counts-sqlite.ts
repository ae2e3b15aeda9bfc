import { setImmediate as othersFirst } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type CountSets, type FacetQuestion, facetColumns } from './facet-counts.ts';
import { scopeOf } from './search.ts';
import { found } from './search-sqlite.ts';

/** Jobs read at once: a few milliseconds, for which every other request of this process waits. */
const atOnce = 5000;

/**
 * Counts here, since the database works in this process: the jobs are read once for all facets, newest first, and other
 * requests have their turn in between. What is written meanwhile may or may not be counted.
 */
export const countSetsOnSqlite: CountSets = async (db, { found: question, status, facets }) => {
  const scope = question && scopeOf('jobs', question);
  if (question && !scope) return [];
  const tally = createTally(facets);
  const columns = facets.map(({ name }) => sql`ifnull(${sql.ref(facetColumns[name])}, 0)`);
  const counted = status ? sql`filter (where status in (${sql.join(status)}))` : sql``;
  for (let before = Number.MAX_SAFE_INTEGER; ; await othersFirst()) {
    const slice: RawBuilder<unknown> = scope
      ? sql`
          (${found(scope, before)} order by rowid desc limit ${atOnce}) as hit
          left join job_facets on job_facets.number = hit.rowid`
      : sql`(select * from job_facets where number < ${before} order by number desc limit ${atOnce})`;
    const { rows } = await sql<{ read: number; last: number; sets: string | null }>`
      select count(*) as read, min(${sql.ref(scope ? 'hit.rowid' : 'number')}) as last,
        group_concat(${sql.join(columns, sql` || ',' || `)}) ${counted} as sets
      from ${slice}
    `.execute(db);
    const [{ read, last, sets } = { read: 0, last: 0, sets: null }] = rows;
    tally.add(JSON.parse(`[${sets ?? ''}]`));
    if (read < atOnce) return tally.counts();
    before = last;
  }
};

/** Counts sets by rows that each name one per facet, 0 for none. */
function createTally(facets: FacetQuestion['facets']) {
  const columns = facets.map(({ name, wanted }) => ({
    name,
    wanted: wanted && new Set(wanted),
    counts: new Map<number, number>(),
  }));
  return {
    /** Takes rows one behind the other. */
    add(sets: readonly number[]): void {
      for (let row = 0; row < sets.length; row += columns.length) {
        const refusing = columns.filter(({ wanted }, index) => wanted && !wanted.has(sets[row + index] ?? 0));
        if (refusing.length > 1) continue;
        for (const [index, column] of columns.entries()) {
          const set = sets[row + index] ?? 0;
          // A facet's own filter is none for its counts.
          if (set !== 0 && refusing.every((other) => other === column))
            column.counts.set(set, (column.counts.get(set) ?? 0) + 1);
        }
      }
    },
    counts: () =>
      columns.flatMap(({ name, counts }) =>
        [...counts].map(([set_id, count]) => ({ facet: name, set_id, count })),
      ),
  };
}
