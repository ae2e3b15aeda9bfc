import type { Trend } from '../contract/trend.ts';
import { callRoute } from './call-route.ts';
import { type Filter, toQuery } from './filter.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { trends as routes } from './wire/trend.ts';

/** Binds the route of trends to a feed. */
export function trendsOf(transport: Transport) {
  return {
    /**
     * Counts the jobs that were posted by what they ask for or offer, and in the time before.
     *
     * Groups of fewer than five jobs are left out.
     *
     * @throws {BadRequestError} when the topic, the window or the region is none.
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const { items } = await feed.trends.read({ topic: 'skill', window: '90d', region: 'CN-ZJ' });
     * console.log(items.map(({ key, label = key, value, delta }) => `${label} ${value} (${delta ?? '?'})`));
     * ```
     */
    read: (filter: Filter<typeof routes.read>, options?: CallOptions): ResponseCall<Trend> =>
      callRoute(transport, routes.read, options, toQuery(filter)),
  };
}
