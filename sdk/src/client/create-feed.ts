import type { RateLimits } from './around/rate-limits.ts';
import { callWritesOf } from './call-writes.ts';
import { callsOf } from './calls.ts';
import { checkOf } from './check.ts';
import { cohortWritesOf } from './cohort-writes.ts';
import { cohortsOf } from './cohorts.ts';
import { conversationWritesOf } from './conversation-writes.ts';
import { conversationsOf } from './conversations.ts';
import { cooperationWritesOf } from './cooperation-writes.ts';
import { cooperationsOf } from './cooperations.ts';
import { eventWritesOf } from './event-writes.ts';
import { eventsOf } from './events.ts';
import { feedTransport } from './feed-transport.ts';
import { healthOf } from './health.ts';
import { jobWritesOf } from './job-writes.ts';
import { jobsOf } from './jobs.ts';
import { keyWritesOf } from './key-writes.ts';
import { keysOf } from './keys.ts';
import { meOf } from './me.ts';
import { mediaOf } from './media.ts';
import { mediaUploadOf } from './media-upload.ts';
import { messageWritesOf } from './message-writes.ts';
import { messagesOf } from './messages.ts';
import type { mirrorOf } from './mirror/mirror-of.ts';
import type { ClientOptions } from './options.ts';
import { organizationWritesOf } from './organization-writes.ts';
import { organizationsOf } from './organizations.ts';
import { postWritesOf } from './post-writes.ts';
import { postsOf } from './posts.ts';
import { reportWritesOf } from './report-writes.ts';
import { reportsOf } from './reports.ts';
import { savedSearchWritesOf } from './saved-search-writes.ts';
import { savedSearchesOf } from './saved-searches.ts';
import { snapshotsOf } from './snapshots.ts';
import { changeStream, type Read } from './stream/change-stream.ts';
import type { streamOf } from './stream/stream-of.ts';
import { syncOf } from './sync.ts';
import { tokenWritesOf } from './token-writes.ts';
import { trendsOf } from './trends.ts';
import { webhookWritesOf } from './webhook-writes.ts';
import { webhooksOf } from './webhooks.ts';

/** Every resource of a feed. */
export interface Feed {
  jobs: ReturnType<typeof jobsOf> & ReturnType<typeof jobWritesOf>;
  organizations: ReturnType<typeof organizationsOf> & ReturnType<typeof organizationWritesOf>;
  cooperations: ReturnType<typeof cooperationsOf> & ReturnType<typeof cooperationWritesOf>;
  posts: ReturnType<typeof postsOf> & ReturnType<typeof postWritesOf>;
  events: ReturnType<typeof eventsOf> & ReturnType<typeof eventWritesOf>;
  cohorts: ReturnType<typeof cohortsOf> & ReturnType<typeof cohortWritesOf>;
  reports: ReturnType<typeof reportsOf> & ReturnType<typeof reportWritesOf>;
  conversations: ReturnType<typeof conversationsOf> & ReturnType<typeof conversationWritesOf>;
  messages: ReturnType<typeof messagesOf> & ReturnType<typeof messageWritesOf>;
  calls: ReturnType<typeof callsOf> & ReturnType<typeof callWritesOf>;
  savedSearches: ReturnType<typeof savedSearchesOf> & ReturnType<typeof savedSearchWritesOf>;
  webhooks: ReturnType<typeof webhooksOf> & ReturnType<typeof webhookWritesOf>;
  keys: ReturnType<typeof keysOf> & ReturnType<typeof keyWritesOf>;
  media: ReturnType<typeof mediaOf> & ReturnType<typeof mediaUploadOf>;
  tokens: ReturnType<typeof tokenWritesOf>;
  me: ReturnType<typeof meOf>;
  trends: ReturnType<typeof trendsOf>;
  snapshots: ReturnType<typeof snapshotsOf>;
  sync: ReturnType<typeof syncOf>;
  health: ReturnType<typeof healthOf>;
  /** What the feed still grants, by its policies `read`, `search` and `write`, as the last answers said. */
  limits: RateLimits;
  /**
   * Tells in one call whether address, key and contract fit: what the feed says of itself, and what the key may do.
   *
   * For the start of a program and for "test the connection". It asks for the feed's health, and with a key for that.
   *
   * @throws {AuthenticationError} when the feed does not know the key, or it holds no longer.
   * @throws {FeedResponseError} when something other than a feed answers at the address.
   * @throws {FeedConnectionError} when nothing does, or in a browser the feed does not admit the page.
   * @throws {ServerError} when the feed cannot do its work.
   * @example
   * ```ts
   * import { createFeed } from '@recruitment-feed/sdk';
   *
   * const feed = createFeed({ baseUrl: 'https://feed.example.org', key: process.env.FEED_KEY });
   * const { status, faults, key } = await feed.check();
   * console.log(status, faults, key?.kind, key?.scopes, key?.organizationId, key?.expiresAt);
   * ```
   */
  check: ReturnType<typeof checkOf>;
  /**
   * Tells changes as they happen, over as many connections as it takes, each change once.
   *
   * Iterate it; nothing is requested before. Without `lastEventId` it tells only what is new; with the cursor of a
   * stream, of `sync` or of a snapshot, also what came since. The loop is not hurried: what you do not take waits.
   * With `shared: true` the tabs of a site have one connection together.
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
  const { transport, options, isPlain, limits } = feedTransport(clientOptions);
  return {
    jobs: { ...jobsOf(transport), ...jobWritesOf(transport) },
    organizations: { ...organizationsOf(transport), ...organizationWritesOf(transport) },
    cooperations: { ...cooperationsOf(transport), ...cooperationWritesOf(transport) },
    posts: { ...postsOf(transport), ...postWritesOf(transport) },
    events: { ...eventsOf(transport), ...eventWritesOf(transport) },
    cohorts: { ...cohortsOf(transport), ...cohortWritesOf(transport) },
    reports: { ...reportsOf(transport), ...reportWritesOf(transport) },
    conversations: { ...conversationsOf(transport), ...conversationWritesOf(transport) },
    messages: { ...messagesOf(transport), ...messageWritesOf(transport) },
    calls: { ...callsOf(transport), ...callWritesOf(transport) },
    savedSearches: { ...savedSearchesOf(transport), ...savedSearchWritesOf(transport) },
    webhooks: { ...webhooksOf(transport), ...webhookWritesOf(transport) },
    keys: { ...keysOf(transport), ...keyWritesOf(transport) },
    media: { ...mediaOf(transport), ...mediaUploadOf(transport) },
    tokens: tokenWritesOf(transport),
    me: meOf(transport),
    trends: trendsOf(transport),
    snapshots: snapshotsOf(transport),
    sync: syncOf(transport),
    health: healthOf(transport),
    limits,
    check: checkOf(transport, { hasKey: options.key !== undefined }),
    // Fetched when it is used: most programs do not.
    stream: (filter, streamOptions) => {
      const read: Read = async (...given) =>
        (await import('./stream/stream-of.ts')).readerOf(options, isPlain)(...given);
      return changeStream(read, filter, streamOptions);
    },
    mirror: async (mirrorOptions) =>
      (await import('./mirror/mirror-of.ts')).mirrorBy(options, isPlain)(mirrorOptions),
  };
}
