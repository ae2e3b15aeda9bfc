import * as z from 'zod/mini';
import { Conversation } from './conversation.ts';
import { aboutDraft, areDistinct, shortText } from './drafts.ts';
import { id } from './scalars.ts';
import { post, put } from './write-route.ts';

/** A conversation as it may be begun. */
export const ConversationDraft = z.strictObject({
  /** The parties, the writer's own organization among them. */
  organizationIds: z
    .array(id('org'))
    .check(z.minLength(2), z.maxLength(50), z.refine(areDistinct, 'A party stands there twice')),
  subject: z.optional(shortText()),
  about: aboutDraft(),
});
export type ConversationDraft = z.output<typeof ConversationDraft>;

/** Up to where an organization has read. */
export const ReadMarkerDraft = z.strictObject({
  /** Needed where the key is bound to no organization. */
  organizationId: z.optional(id('org')),
  lastReadMessageId: id('msg'),
});
export type ReadMarkerDraft = z.output<typeof ReadMarkerDraft>;

/** How conversations are opened and marked as read. */
export const conversationWrites = {
  create: post('/v1/conversations', {
    summary: 'Begins a conversation of two or more organizations.',
    scope: 'conversations:write',
    body: ConversationDraft,
    returns: Conversation,
    requires: ['idempotency-key'],
  }),
  read: put('/v1/conversations/{id}/read-marker', {
    summary: 'Marks a message and all before it as read; a marker only ever moves forward.',
    scope: 'conversations:write',
    body: ReadMarkerDraft,
    returns: Conversation,
    errors: ['not_found'],
  }),
} as const;
