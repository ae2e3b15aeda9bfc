import * as z from 'zod/mini';
import { repeated } from './page.ts';
import { get } from './route.ts';
import { instant } from './scalars.ts';

/** By what jobs are grouped. Closed set. */
export const trendTopics = ['skill', 'industry', 'region', 'employment-type', 'education'] as const;
/** By what jobs are grouped. */
export type TrendTopic = (typeof trendTopics)[number];
/** Over what time jobs are counted. Closed set. */
export const trendWindows = ['7d', '30d', '90d', '365d'] as const;
/** Over what time jobs are counted. */
export type TrendWindow = (typeof trendWindows)[number];
/** A group of fewer jobs is never told, so that nobody reads one employer's plans from it. */
export const smallestTrendGroup = 5;

/** One group of jobs. */
export const TrendItem = z.looseObject({
  /** What the jobs have in common: a folded skill or industry, an ISO 3166 code, or a value of the job's field. */
  key: z.string(),
  /** The key as it stands in jobs, where that is other text. */
  label: z.optional(z.string()),
  /** How many jobs were posted in the window; 5 at least. */
  value: z.int(),
  /** How many were posted in the window before; absent where they were fewer than 5. */
  previous: z.optional(z.int()),
  /** `value` less `previous`. */
  delta: z.optional(z.int()),
  /** 1 for the most jobs; groups of the same size share it. */
  rank: z.int(),
});
export type TrendItem = z.output<typeof TrendItem>;

/** What jobs were posted for, against the time before; the largest groups first, a hundred at most. */
export const Trend = z.looseObject({
  /** Where the window ends: the beginning of an hour. */
  asOf: instant(),
  window: z.enum(trendWindows),
  topic: z.enum(trendTopics),
  items: z.array(TrendItem),
});
export type Trend = z.output<typeof Trend>;

/** Which trend is asked for. */
export const TrendFilter = z.object({
  topic: z.enum(trendTopics),
  /** 30 days, where it is left out. */
  window: z._default(z.enum(trendWindows), '30d'),
  /** ISO 3166, of the jobs: a country (`CN`) or a region (`CN-ZJ`). */
  region: repeated(z.string()),
});
export type TrendFilter = z.output<typeof TrendFilter>;

/** How trends are read. */
export const trends = {
  read: get('/v1/trends', {
    summary: 'Counts the jobs that were posted, also those closed since, by what they ask for or offer.',
    query: TrendFilter,
    returns: Trend,
  }),
} as const;
