import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { page, pageParameters } from './page.ts';
import { get } from './route.ts';
import { id } from './scalars.ts';

/** What one organization says to the others of a conversation. */
export const Message = z.looseObject({
  ...objectFields('msg'),
  conversationId: id('conv'),
  /** Its place in the conversation: 1 for the first message, then upwards without a gap. */
  number: z.int(),
  sender: z.looseObject({
    organizationId: id('org'),
    /** The person who writes for the organization. */
    name: z.optional(z.string()),
  }),
  /** Plain text; absent where only `about` says something, or where it was deleted. */
  text: z.optional(z.string()),
  /** Ids of the jobs, cooperations, posts and events that it shows. */
  about: z.array(z.string()),
  /** True where its sender has taken it back: its place stays, what it said is gone. */
  deleted: z.optional(z.boolean()),
});
export type Message = z.output<typeof Message>;

/** Which messages of a conversation are listed. */
export const MessageFilter = z.object({
  ...pageParameters,
  /** Only what came after this message, oldest first: for whoever holds everything up to it. */
  after: z.optional(id('msg')),
});
export type MessageFilter = z.output<typeof MessageFilter>;

/** How messages are read. */
export const messages = {
  list: get('/v1/conversations/{id}/messages', {
    summary: 'Lists the messages of a conversation, newest first; those after a message, oldest first.',
    scope: 'conversations:read',
    query: MessageFilter,
    returns: page(Message),
    errors: ['not_found', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/conversations/{id}/messages/{messageId}', {
    summary: 'Returns one message.',
    scope: 'conversations:read',
    returns: Message,
    errors: ['not_found'],
  }),
} as const;
