import { callHandlers } from './calls.ts';
import { cohortHandlers } from './cohorts.ts';
import { conversationHandlers } from './conversations.ts';
import { cooperationHandlers } from './cooperations.ts';
import { eventHandlers } from './events.ts';
import type { AllHandlers } from './handler.ts';
import { healthHandlers } from './health.ts';
import { jobHandlers } from './jobs.ts';
import { keyHandlers } from './keys.ts';
import { meHandlers } from './me.ts';
import { mediaHandlers } from './media.ts';
import { messageHandlers } from './messages.ts';
import { organizationHandlers } from './organizations.ts';
import { postHandlers } from './posts.ts';
import { reportHandlers } from './reports.ts';
import { savedSearchHandlers } from './saved-searches.ts';
import { snapshotHandlers } from './snapshots.ts';
import { syncHandlers } from './sync.ts';
import { trendHandlers } from './trends.ts';
import { webhookHandlers } from './webhooks.ts';

/** What answers each route of the contract; a route without a handler does not compile. */
export const handlers: AllHandlers = {
  organizations: organizationHandlers,
  jobs: jobHandlers,
  cooperations: cooperationHandlers,
  posts: postHandlers,
  events: eventHandlers,
  conversations: conversationHandlers,
  messages: messageHandlers,
  calls: callHandlers,
  savedSearches: savedSearchHandlers,
  webhooks: webhookHandlers,
  keys: keyHandlers,
  me: meHandlers,
  cohorts: cohortHandlers,
  media: mediaHandlers,
  trends: trendHandlers,
  reports: reportHandlers,
  snapshots: snapshotHandlers,
  sync: syncHandlers,
  health: healthHandlers,
};
