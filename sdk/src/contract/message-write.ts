import * as z from 'zod/mini';
import { aboutDraft, shortText } from './drafts.ts';
import { Message } from './message.ts';
import { id } from './scalars.ts';
import { post, remove } from './write-route.ts';

/** The most UTF-16 units that a message's text has. */
export const maxMessageLength = 10_000;

const details = z.strictObject({
  sender: z._default(
    z.strictObject({
      /** Needed where the key is bound to no organization. */
      organizationId: z.optional(id('org')),
      name: z.optional(shortText()),
    }),
    {},
  ),
  text: z.optional(z.string().check(z.regex(/\S/, 'It has nothing to read'), z.maxLength(maxMessageLength))),
  about: aboutDraft(),
});

/** A message as it may be written: a text, or something that it shows, or both. */
export const MessageDraft = details.check(
  z.refine(({ text, about }) => text !== undefined || about.length > 0, {
    path: ['text'],
    error: 'A message has a text, or shows something by "about"',
  }),
);
export type MessageDraft = z.output<typeof MessageDraft>;

/** How messages are sent. */
export const messageWrites = {
  create: post('/v1/conversations/{id}/messages', {
    summary: 'Sends a message; sent again under its Idempotency-Key, however late, it stays one message.',
    scope: 'conversations:write',
    body: MessageDraft,
    returns: Message,
    status: 201,
    requires: ['idempotency-key'],
    errors: ['not_found'],
  }),
  delete: remove('/v1/conversations/{id}/messages/{messageId}', {
    summary: 'Takes back what an own message said; its place in the conversation stays.',
    scope: 'conversations:write',
    errors: ['not_found', 'precondition_failed'],
  }),
} as const;
