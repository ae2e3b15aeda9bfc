import {
  smallestTrendGroup,
  type TrendFilter,
  type TrendItem,
  type TrendTopic,
  type TrendWindow,
} from '@recruitment-feed/sdk/contract';
import { type RawBuilder, sql } from 'kysely';
import { splitRegions } from './regions.ts';
import type { FeedDatabase } from './schema.ts';

const day = 24 * 60 * 60 * 1000;
const days: Readonly<Record<TrendWindow, number>> = { '7d': 7, '30d': 30, '90d': 90, '365d': 365 };
const maxItems = 100;

/** What a job is counted under: each job once in each group. */
const groups: Readonly<Record<TrendTopic, RawBuilder<unknown>>> = {
  skill: sql`select job_id, value as key, label from job_terms where kind = 'skill'`,
  industry: sql`select job_id, value as key, label from job_terms where kind = 'industry'`,
  education: sql`select job_id, value as key, value as label from job_terms where kind = 'education'`,
  region: sql`select distinct job_id, region as key, region as label from job_places where region is not null`,
  'employment-type': sql`select job_id, employment_type as key, employment_type as label from job_employment_types`,
};

/** Counts the jobs posted in the window that ends at `asOf`, and those posted in the one before, the most first. */
export async function readTrend(
  db: FeedDatabase,
  { topic, window, region }: TrendFilter,
  asOf: Date,
): Promise<TrendItem[]> {
  const daysBefore = (count: number) => new Date(asOf.getTime() - count * day).toISOString();
  const since = daysBefore(days[window]);
  const { rows } = await sql<{ key: string; label: string; value: number; previous: number }>`
    select grouped.key, min(grouped.label) as label,
      count(case when jobs.posted_at >= ${since} then 1 end) as value,
      count(case when jobs.posted_at < ${since} then 1 end) as previous
    from jobs join (${groups[topic]}) as grouped on grouped.job_id = jobs.id
    where jobs.posted_at >= ${daysBefore(2 * days[window])} and jobs.posted_at < ${asOf.toISOString()}
      ${region ? inRegions(region) : sql``}
    group by grouped.key
    having count(case when jobs.posted_at >= ${since} then 1 end) >= ${sql.lit(smallestTrendGroup)}
    order by value desc, grouped.key
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
    ...countries.map((code) => sql`country = ${code}`),
    ...regions.map((code) => sql`region = ${code}`),
  ];
  return sql`and jobs.id in (select job_id from job_places where ${sql.join(places, sql` or `)})`;
}
