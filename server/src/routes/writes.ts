import { callWriteHandlers } from './call-writes.ts';
import { cohortWriteHandlers } from './cohort-writes.ts';
import { conversationWriteHandlers } from './conversation-writes.ts';
import { cooperationWriteHandlers } from './cooperation-writes.ts';
import { eventWriteHandlers } from './event-writes.ts';
import { jobWriteHandlers } from './job-writes.ts';
import { keyWriteHandlers } from './key-writes.ts';
import { messageWriteHandlers } from './message-writes.ts';
import { organizationWriteHandlers } from './organization-writes.ts';
import { postWriteHandlers } from './post-writes.ts';
import { reportWriteHandlers } from './report-writes.ts';
import { savedSearchWriteHandlers } from './saved-search-writes.ts';
import { tokenWriteHandlers } from './token-writes.ts';
import { webhookWriteHandlers } from './webhook-writes.ts';
import type { AllWriteHandlers } from './write-handler.ts';

/** What answers each writing route of the contract; a route without a handler does not compile. */
export const writeHandlers: AllWriteHandlers = {
  organizations: organizationWriteHandlers,
  jobs: jobWriteHandlers,
  cooperations: cooperationWriteHandlers,
  posts: postWriteHandlers,
  events: eventWriteHandlers,
  conversations: conversationWriteHandlers,
  messages: messageWriteHandlers,
  calls: callWriteHandlers,
  savedSearches: savedSearchWriteHandlers,
  webhooks: webhookWriteHandlers,
  keys: keyWriteHandlers,
  tokens: tokenWriteHandlers,
  cohorts: cohortWriteHandlers,
  reports: reportWriteHandlers,
};
