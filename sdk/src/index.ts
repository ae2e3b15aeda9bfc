/**
 * The client: every endpoint of a feed as a typed method.
 * @module
 */

export type { AnswerCache, KeptAnswer } from './client/around/answer-cache.ts';
export type { FeedLogger } from './client/around/logging.ts';
export type { Fetch, Middleware } from './client/around/middleware.ts';
export type { RateLimit, RateLimits } from './client/around/rate-limits.ts';
export type { WriteInput } from './client/call-write.ts';
export type { FeedCheck } from './client/check.ts';
export { cooperationsOf } from './client/cooperations.ts';
export { createFeed, type Feed } from './client/create-feed.ts';
export * from './client/errors/index.ts';
export { eventsOf } from './client/events.ts';
export { healthOf } from './client/health.ts';
export type { SkippedItem } from './client/items.ts';
export { jobsOf } from './client/jobs.ts';
export type { Listing, ListPage } from './client/listing.ts';
export type { ImageDetails } from './client/media-upload.ts';
export type { MergePatch } from './client/merge-patch.ts';
export type { Mirror, MirrorOptions, MirrorProgress } from './client/mirror/options.ts';
export type { MirroredObject, MirrorStore } from './client/mirror/store.ts';
export type {
  CallOptions,
  ChangeOptions,
  ClientOptions,
  FeedOptions,
  MakeOptions,
  RevisionOptions,
} from './client/options.ts';
export { organizationsOf } from './client/organizations.ts';
export { postsOf } from './client/posts.ts';
export type { ResponseCall, WithResponse } from './client/response-call.ts';
export type { FoundObject, ResultsPage } from './client/saved-searches.ts';
export type { Attempt, OutgoingCall, Send } from './client/send.ts';
export { sendOnce } from './client/send-once.ts';
export { sendWithRetries } from './client/send-with-retries.ts';
export { type PartOptions, readSnapshotPart } from './client/snapshot-part.ts';
export { snapshotsOf } from './client/snapshots.ts';
export type { ChangeStream } from './client/stream/change-stream.ts';
export type { StreamOptions, StreamQuery, StreamState } from './client/stream/options.ts';
export type { SkippedChange } from './client/stream/read-item.ts';
export { type ChangesPage, syncOf } from './client/sync.ts';
export { createTransport, type ResponseInfo, type Transport } from './client/transport.ts';
export type { Validation } from './client/validation.ts';
