import * as z from 'zod/mini';
import { Message } from './message.ts';
import { objectFields } from './object.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters } from './page.ts';
import { get } from './route.ts';
import { id, instant } from './scalars.ts';

/** Up to where one party has read. */
export const ReadMarker = z.looseObject({
  organizationId: id('org'),
  lastReadMessageId: id('msg'),
  /** The `number` of that message. */
  lastReadNumber: z.int(),
  at: instant(),
});
export type ReadMarker = z.output<typeof ReadMarker>;

/** Two or more organizations in dialogue. Only they know of it. */
export const Conversation = z.looseObject({
  ...objectFields('conv'),
  participants: z.array(OrganizationRef),
  subject: z.optional(z.string()),
  /** Ids of the jobs, cooperations, posts and events that it is about. */
  about: z.array(z.string()),
  lastMessage: z.optional(Message),
  /** How many messages of others the asking organization has not read; absent where none asks. */
  unreadCount: z.optional(z.int()),
  /** One for each party that has read something. */
  readMarkers: z.array(ReadMarker),
  /** The call that is going on. */
  callId: z.optional(id('call')),
});
export type Conversation = z.output<typeof Conversation>;

/** For which organization a key asks: its own where it is left out. */
const asker = { organizationId: z.optional(id('org')) };

/** What the list of conversations takes. */
export const ConversationFilter = z.object({ ...pageParameters, ...asker });
export type ConversationFilter = z.output<typeof ConversationFilter>;

/** How conversations are read. */
export const conversations = {
  list: get('/v1/conversations', {
    summary: 'Lists the conversations of one organization, the latest active first.',
    scope: 'conversations:read',
    query: ConversationFilter,
    returns: page(Conversation),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/conversations/{id}', {
    summary: 'Returns one conversation, as the asking organization sees it.',
    scope: 'conversations:read',
    query: z.object(asker),
    returns: Conversation,
    errors: ['not_found'],
  }),
} as const;
