/**
 * The types, lists of values and routes of everything that a feed says and takes.
 * @module
 */

import { calls } from './call.ts';
import { callWrites } from './call-write.ts';
import { cohorts } from './cohort.ts';
import { cohortWrites } from './cohort-write.ts';
import { conversations } from './conversation.ts';
import { conversationWrites } from './conversation-write.ts';
import { cooperations } from './cooperation.ts';
import { cooperationWrites } from './cooperation-write.ts';
import { events } from './event.ts';
import { eventWrites } from './event-write.ts';
import { health } from './health.ts';
import { jobs } from './job.ts';
import { jobWrites } from './job-write.ts';
import { keys, me } from './key.ts';
import { keyWrites } from './key-write.ts';
import { media } from './media.ts';
import { messages } from './message.ts';
import { messageWrites } from './message-write.ts';
import { organizations } from './organization.ts';
import { organizationWrites } from './organization-write.ts';
import { posts } from './post.ts';
import { postWrites } from './post-write.ts';
import { savedSearches } from './saved-search.ts';
import { savedSearchWrites } from './saved-search-write.ts';
import { snapshots } from './snapshot.ts';
import { sync } from './sync.ts';
import { tokenWrites } from './token-write.ts';
import { webhooks } from './webhook.ts';
import { webhookWrites } from './webhook-write.ts';

export * from './call.ts';
export * from './call-write.ts';
export * from './conversation.ts';
export * from './conversation-write.ts';

import { reports } from './report.ts';
import { reportWrites } from './report-write.ts';
import { trends } from './trend.ts';

export * from './attendance.ts';
export * from './change-for.ts';
export * from './cohort.ts';
export * from './cohort-write.ts';
export * from './cooperation.ts';
export * from './cooperation-write.ts';
export * from './drafts.ts';
export * from './event.ts';
export * from './event-write.ts';
export * from './health.ts';
export * from './job.ts';
export * from './job-write.ts';
export * from './key.ts';
export * from './key-write.ts';
export * from './media.ts';
export * from './media-draft.ts';
export * from './message.ts';
export * from './message-write.ts';
export * from './open-enum.ts';
export * from './organization.ts';
export * from './organization-write.ts';
export * from './page.ts';
export * from './pay.ts';
export * from './place.ts';
export * from './post.ts';
export * from './post-write.ts';
export * from './presence.ts';
export * from './problem.ts';
export * from './report.ts';
export * from './report-write.ts';
export * from './rich-text.ts';
export * from './rich-text-draft.ts';
export * from './route.ts';
export * from './route-problems.ts';
export * from './saved-search.ts';
export * from './saved-search-write.ts';
export type { IdPrefix } from './scalars.ts';
export * from './snapshot.ts';
export * from './stream.ts';
export * from './sync.ts';
export * from './token-write.ts';
export * from './trend.ts';
export * from './webhook.ts';
export * from './webhook-event.ts';
export * from './webhook-write.ts';
export * from './write-route.ts';

/** Every route that reads, by resource. */
export const routes = {
  organizations,
  jobs,
  cooperations,
  posts,
  events,
  conversations,
  messages,
  calls,
  savedSearches,
  webhooks,
  keys,
  me,
  cohorts,
  media,
  trends,
  reports,
  snapshots,
  sync,
  health,
} as const;
/** The reading routes, by resource and method of the client. */
export type Routes = typeof routes;

/** Every route that writes, by resource; apart, so that what only reads does not carry the shapes of writing. */
export const writes = {
  organizations: organizationWrites,
  jobs: jobWrites,
  cooperations: cooperationWrites,
  posts: postWrites,
  events: eventWrites,
  conversations: conversationWrites,
  messages: messageWrites,
  calls: callWrites,
  savedSearches: savedSearchWrites,
  webhooks: webhookWrites,
  keys: keyWrites,
  tokens: tokenWrites,
  cohorts: cohortWrites,
  reports: reportWrites,
} as const;
/** The writing routes, by resource and name. */
export type Writes = typeof writes;
