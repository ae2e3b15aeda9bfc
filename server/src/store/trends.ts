import {
  smallestTrendGroup,
  type TrendFilter,
  type TrendItem,
  type TrendWindow,
} from '@recruitment-feed/sdk/contract';
import { type RawBuilder, sql } from 'kysely';
import { splitRegions } from './regions.ts';
import type { FeedDatabase } from './schema.ts';

const day = 24 * 60 * 60 * 1000;
const days: Readonly<Record<TrendWindow, number>> = { '7d': 7, '30d': 30, '90d': 90, '365d': 365 };
const maxItems = 100;

/** Counts the jobs posted in the window that ends at `asOf`, and those posted in the one before, the most first. */
export async function readTrend(
  db: FeedDatabase,
  { topic, window, region }: TrendFilter,
  asOf: Date,
): Promise<TrendItem[]> {
  const daysBefore = (count: number) => new Date(asOf.getTime() - count * day).toISOString();
  const since = daysBefore(days[window]);
  const { rows } = await sql<{ key: string; label: string; value: number; previous: number }>`
    select terms.value as key, min(terms.label) as label,
      count(case when jobs.posted_at >= ${since} then 1 end) as value,
      count(case when jobs.posted_at < ${since} then 1 end) as previous
    from jobs join job_terms as terms on terms.job_id = jobs.id and terms.kind = ${topic}
    where jobs.posted_at >= ${daysBefore(2 * days[window])} and jobs.posted_at < ${asOf.toISOString()}
      ${region ? inRegions(region) : sql``}
    group by terms.value
    having count(case when jobs.posted_at >= ${since} then 1 end) >= ${sql.lit(smallestTrendGroup)}
    order by 3 desc, 1
    limit ${sql.lit(maxItems)}
  `.execute(db);
  return rows.map(({ key, label, value, previous }) => ({
    key,
    ...(label === key ? {} : { label }),
    value,
    ...(previous < smallestTrendGroup ? {} : { previous, delta: value - previous }),
    rank: 1 + rows.findIndex((other) => other.value === value),
  }));
}

function inRegions(codes: readonly string[]): RawBuilder<unknown> {
  const { countries, regions } = splitRegions(codes);
  const places = [
    ...countries.map((code) => sql`(kind = 'country' and value = ${code})`),
    ...regions.map((code) => sql`(kind = 'region' and value = ${code})`),
  ];
  return sql`and jobs.id in (select job_id from job_terms where ${sql.join(places, sql` or `)})`;
}
