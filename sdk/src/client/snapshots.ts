import type { Snapshot } from '../contract/snapshot.ts';
import { callRoute } from './call-route.ts';
import { type Filter, toQuery } from './filter.ts';
import type { CallOptions } from './options.ts';
import type { ResponseCall } from './response-call.ts';
import type { Transport } from './transport.ts';
import { snapshots as routes } from './wire/snapshot.ts';

/** Binds the route of snapshots to a feed. */
export function snapshotsOf(transport: Transport) {
  return {
    /**
     * Returns where everything there is can be read in bulk, and the cursor with which `sync` goes on from it.
     *
     * @example
     * ```ts
     * import { createFeed } from '@recruitment-feed/sdk';
     *
     * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
     * const { cursor, parts } = await feed.snapshots.latest({ collections: ['jobs'] });
     * console.log(cursor, parts[0]?.url);
     * ```
     */
    latest: (filter: Filter<typeof routes.latest> = {}, options?: CallOptions): ResponseCall<Snapshot> =>
      callRoute(transport, routes.latest, options, toQuery(filter)),
  };
}
