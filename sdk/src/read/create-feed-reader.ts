import { cohortsOf } from '../client/cohorts.ts';
import { cooperationsOf } from '../client/cooperations.ts';
import { eventsOf } from '../client/events.ts';
import { healthOf } from '../client/health.ts';
import { jobsOf } from '../client/jobs.ts';
import { mediaOf } from '../client/media.ts';
import type { FeedOptions } from '../client/options.ts';
import { organizationsOf } from '../client/organizations.ts';
import { postsOf } from '../client/posts.ts';
import { reportsOf } from '../client/reports.ts';
import { sendWithRetries } from '../client/send-with-retries.ts';
import { snapshotsOf } from '../client/snapshots.ts';
import { syncOf } from '../client/sync.ts';
import { createTransport } from '../client/transport.ts';
import { trendsOf } from '../client/trends.ts';

/** What anybody may read of a feed. */
export type FeedReader = ReturnType<typeof createFeedReader>;

/**
 * Connects to a feed for reading what is public, in half the bytes of `createFeed`. Nothing is requested until a
 * method is called.
 *
 * @throws {FeedConfigError} when an option cannot work, such as a secret key in a browser.
 * @example
 * ```ts
 * import { createFeedReader } from '@recruitment-feed/sdk/read';
 *
 * const feed = createFeedReader({ baseUrl: 'https://feed.example.org', key: 'pk_live_0a1b2c' });
 * const page = await feed.jobs.list({ status: 'open', limit: 50 });
 * console.log(page.data.length);
 * ```
 */
export function createFeedReader(options: FeedOptions) {
  const transport = createTransport(options, sendWithRetries);
  return {
    jobs: jobsOf(transport),
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
  };
}
