import type { trends } from '@recruitment-feed/sdk/contract';
import { readTrend } from '../store/trends.ts';
import type { Handlers } from './handler.ts';
import { listTag } from './replies.ts';

const hour = 60 * 60 * 1000;

export const trendHandlers: Handlers<typeof trends> = {
  read: async ({ query }, { db, clock }) => {
    // The same for an hour, so that caches answer nearly all who ask.
    const asOf = new Date(Math.floor(clock().getTime() / hour) * hour);
    const { topic, window } = query;
    return {
      etag: await listTag(db, `trends at ${asOf.toISOString()}`, query),
      cacheControl: 'public, max-age=3600',
      body: async () => ({
        asOf: asOf.toISOString(),
        window,
        topic,
        items: await readTrend(db, query, asOf),
      }),
    };
  },
};
