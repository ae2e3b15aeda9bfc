import type { RateLimits } from './around/rate-limits.ts';
import { cohortsOf } from './cohorts.ts';
import { cooperationsOf } from './cooperations.ts';
import { eventsOf } from './events.ts';
import { feedTransport } from './feed-transport.ts';
import { healthOf } from './health.ts';
import { jobWritesOf } from './job-writes.ts';
import { jobsOf } from './jobs.ts';
import { mediaOf } from './media.ts';
import type { mirrorOf } from './mirror/mirror-of.ts';
import type { ClientOptions } from './options.ts';
import { organizationsOf } from './organizations.ts';
import { postsOf } from './posts.ts';
import { reportsOf } from './reports.ts';
import { snapshotsOf } from './snapshots.ts';
import { changeStream, type Read } from './stream/change-stream.ts';
import type { streamOf } from './stream/stream-of.ts';
import { syncOf } from './sync.ts';
import { trendsOf } from './trends.ts';

/** Every resource of a feed. */
export interface Feed {
  jobs: ReturnType<typeof jobsOf> & ReturnType<typeof jobWritesOf>;
  organizations: ReturnType<typeof organizationsOf>;
  cooperations: ReturnType<typeof cooperationsOf>;
  posts: ReturnType<typeof postsOf>;
  events: ReturnType<typeof eventsOf>;
  cohorts: ReturnType<typeof cohortsOf>;
  media: ReturnType<typeof mediaOf>;
  trends: ReturnType<typeof trendsOf>;
  reports: ReturnType<typeof reportsOf>;
  snapshots: ReturnType<typeof snapshotsOf>;
  sync: ReturnType<typeof syncOf>;
  health: ReturnType<typeof healthOf>;
  /** What the feed still grants, by its policies `read`, `search` and `write`, as the last answers said. */
  limits: RateLimits;
  /**
   * Tells changes as they happen, over as many connections as it takes, each change once.
   *
   * Iterate it; nothing is requested before. Without `lastEventId` it tells only what is new; with the cursor of a
   * stream, of `sync` or of a snapshot, also what came since. The loop is not hurried: what you do not take waits.
   *
   * @throws {BadRequestError} when a filter names something the feed does not know, or the cursor is of another filter.
   * @throws {StreamResetError} when the feed has forgotten the cursor, unless `onReset` says what to do.
   * @throws {FeedResponseError} when something other than a feed's stream answers.
   * @example
   * ```ts
   * import { createFeed } from '@recruitment-feed/sdk';
   *
   * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
   * const stream = feed.stream({ collections: ['jobs'] }, { signal: AbortSignal.timeout(60_000) });
   * for await (const change of stream) console.log(change.op, change.id, stream.lastEventId);
   * ```
   */
  stream: ReturnType<typeof streamOf>;
  /**
   * Keeps a copy of the feed up to date: loads the snapshot, reads what changed since, and follows the stream.
   *
   * Resolves once the store holds what the feed holds; from then on it is kept so until the signal aborts or `close`.
   * Begun again with the same store, at whatever moment it was broken off, it goes on from there. When the feed has
   * forgotten the store's cursor, everything is loaded beside what readers see and shown in one swap.
   *
   * @throws {FeedConnectionError} when the feed cannot be reached before the store is up to date. Later it is waited for.
   * @throws {FeedApiError} when the feed refuses.
   * @example
   * ```ts
   * import { createFeed } from '@recruitment-feed/sdk';
   * import { memoryStore } from '@recruitment-feed/sdk/stores/memory';
   *
   * const feed = createFeed({ baseUrl: 'https://feed.example.org' });
   * const store = memoryStore();
   * const mirror = await feed.mirror({ store, onProgress: (progress) => console.log(progress.phase) });
   * console.log(store.all('jobs').length);
   * await mirror.close();
   * ```
   */
  mirror: ReturnType<typeof mirrorOf>;
}

/**
 * Connects to a feed. Nothing is requested until a method is called.
 *
 * @throws {FeedConfigError} when an option cannot work, such as a secret key in a browser.
 * @example
 * ```ts
 * import { createFeed } from '@recruitment-feed/sdk';
 *
 * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: 'pk_live_0a1b2c' });
 * const page = await feed.jobs.list({ status: 'open', limit: 50 });
 * console.log(page.data.length, page.nextCursor);
 * ```
 */
export function createFeed(clientOptions: ClientOptions): Feed {
  const { transport, options, limits } = feedTransport(clientOptions);
  return {
    jobs: { ...jobsOf(transport), ...jobWritesOf(transport) },
    organizations: organizationsOf(transport),
    cooperations: cooperationsOf(transport),
    posts: postsOf(transport),
    events: eventsOf(transport),
    cohorts: cohortsOf(transport),
    media: mediaOf(transport),
    trends: trendsOf(transport),
    reports: reportsOf(transport),
    snapshots: snapshotsOf(transport),
    sync: syncOf(transport),
    health: healthOf(transport),
    limits,
    // Fetched when it is used: most programs do not.
    stream: (filter, streamOptions) => {
      const read: Read = async (...given) =>
        (await import('./stream/stream-of.ts')).readerOf(options)(...given);
      return changeStream(read, filter, streamOptions);
    },
    mirror: async (mirrorOptions) => (await import('./mirror/mirror-of.ts')).mirrorOf(options)(mirrorOptions),
  };
}
