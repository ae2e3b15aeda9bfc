import type { Trend, TrendFilter } from '@recruitment-feed/sdk/contract';
import { LRUCache } from 'lru-cache';
import { questionOf } from './cursor.ts';
import type { FeedDatabase } from './schema.ts';
import { readTrend } from './trends.ts';

/** The trends of one server. */
export interface Trends {
  /** Resolves with a trend as it stood at the beginning of the hour or was first asked for in it. */
  read(filter: TrendFilter): Promise<Trend>;
}

const hour = 60 * 60 * 1000;
const keptTrends = 200;

/** Creates the place where trends are kept for an hour: one of a year takes half a second of a large feed. */
export function createTrends(db: FeedDatabase, clock: () => Date): Trends {
  const kept = new LRUCache<string, Promise<Trend>>({ max: keptTrends });

  async function count(filter: TrendFilter, asOf: Date): Promise<Trend> {
    const { topic, window } = filter;
    return { asOf: asOf.toISOString(), window, topic, items: await readTrend(db, filter, asOf) };
  }

  return {
    read(filter) {
      const asOf = new Date(Math.floor(clock().getTime() / hour) * hour);
      const question = questionOf(asOf.toISOString(), { ...filter });
      const known = kept.get(question);
      if (known) return known;
      const counting = count(filter, asOf);
      kept.set(question, counting);
      counting.catch(() => kept.delete(question));
      return counting;
    },
  };
}
