import { setImmediate as othersFirst } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { type FacetQuestion, facetColumns, type SetCount } from './facet-counts.ts';
import type { FeedDatabase } from './schema.ts';
import { scopeOf } from './search.ts';
import type { SearchScope } from './search-index.ts';
import { found } from './search-sqlite.ts';

/** A few milliseconds, for which every other request of this process waits. */
const jobsAtOnce = 5000;

/**
 * Counts in slices, since the database works in this process: other requests have their turn in between, and what is
 * written meanwhile may or may not be counted.
 *
 * @param atOnce how many jobs a slice has.
 */
export async function countSetsOnSqlite(
  db: FeedDatabase,
  question: FacetQuestion,
  atOnce = jobsAtOnce,
): Promise<SetCount[]> {
  const { found, facets } = question;
  const scope = found && scopeOf('jobs', found);
  if (found && !scope) return [];
  const isFiltered = scope !== undefined || facets.some(({ wanted }) => wanted !== undefined);
  return isFiltered ? countRows(db, question, { scope, atOnce }) : countByIndex(db, question);
}

/** Counts every job by the index that each facet has. */
async function countByIndex(db: FeedDatabase, { status, facets }: FacetQuestion): Promise<SetCount[]> {
  const counts: SetCount[] = [];
  for (const { name } of facets) {
    const column = facetColumns[name];
    let sets = db
      .selectFrom('job_facets')
      .select((eb) => [`${column} as set_id`, eb.fn.countAll<number>().as('count')])
      .where(column, 'is not', null)
      .groupBy(column);
    if (status) sets = sets.where('status', 'in', status);
    for (const { set_id, count } of await sets.execute())
      if (set_id !== null) counts.push({ facet: name, set_id, count });
    await othersFirst();
  }
  return counts;
}

/** Reads what is found once for all facets, newest first. */
async function countRows(
  db: FeedDatabase,
  { status, facets }: FacetQuestion,
  { scope, atOnce }: { scope: SearchScope | undefined; atOnce: number },
): Promise<SetCount[]> {
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
}

/** Counts sets by rows that each name one per facet, 0 for none. */
function createTally(facets: FacetQuestion['facets']) {
  const columns = facets.map(({ name, wanted }) => ({ name, wanted: wanted && new Set(wanted) }));
  const width = columns.length;
  const counts: number[][] = columns.map(() => []);
  return {
    /** Takes rows one behind the other; this loop is most of what a count costs beside the reading. */
    add(sets: readonly number[]): void {
      for (let row = 0; row < sets.length; row += width) {
        let refused = 0;
        let refusing = -1;
        for (let index = 0; index < width; index++) {
          if (columns[index]?.wanted?.has(sets[row + index] ?? 0) !== false) continue;
          refused++;
          refusing = index;
        }
        for (let index = 0; index < width; index++) {
          const [set, own] = [sets[row + index] ?? 0, counts[index]];
          // A facet's own filter is none for its counts.
          const isCounted = refused === 0 || (refused === 1 && refusing === index);
          if (own && set !== 0 && isCounted) own[set] = (own[set] ?? 0) + 1;
        }
      }
    },
    counts: () =>
      columns.flatMap(({ name }, index) =>
        Object.entries(counts[index] ?? []).map(([set, count]) => ({
          facet: name,
          set_id: Number(set),
          count,
        })),
      ),
  };
}
