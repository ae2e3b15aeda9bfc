import { cohortsOf } from './cohorts.ts';
import { cooperationsOf } from './cooperations.ts';
import { eventsOf } from './events.ts';
import { healthOf } from './health.ts';
import { jobsOf } from './jobs.ts';
import { mediaOf } from './media.ts';
import type { FeedOptions } from './options.ts';
import { organizationsOf } from './organizations.ts';
import { postsOf } from './posts.ts';
import { reportsOf } from './reports.ts';
import { sendWithRetries } from './send-with-retries.ts';
import { snapshotsOf } from './snapshots.ts';
import { syncOf } from './sync.ts';
import { createTransport } from './transport.ts';
import { trendsOf } from './trends.ts';

/** Every resource of a feed. */
export interface Feed {
  jobs: ReturnType<typeof jobsOf>;
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
export function createFeed(options: FeedOptions): Feed {
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
