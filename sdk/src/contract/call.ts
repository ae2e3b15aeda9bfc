import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { page, pageParameters } from './page.ts';
import { get } from './route.ts';
import { id, instant } from './scalars.ts';

/** In the order a call passes them; one that nobody answers passes from the first to the last. */
export const callStatuses = ['ringing', 'active', 'ended'] as const;
/** How far a call has come. Closed set. */
export type CallStatus = (typeof callStatuses)[number];
/** Why a call ended. Open set. */
export const callEndReasons = ['completed', 'missed', 'declined'] as const;

/** A video call within a conversation; pictures and sound pass through a media server. */
export const Call = z.looseObject({
  ...objectFields('call'),
  conversationId: id('conv'),
  /** Closed set. */
  status: z.enum(callStatuses),
  /** The organization that calls. */
  startedBy: id('org'),
  /** Who has joined, first to last, each organization once. */
  joined: z.array(z.looseObject({ organizationId: id('org'), at: instant() })),
  /** When somebody else than the caller joined. */
  answeredAt: z.optional(instant()),
  endedAt: z.optional(instant()),
  endReason: z.optional(open(callEndReasons)),
});
export type Call = z.output<typeof Call>;

/** What the list of calls takes. */
export const CallFilter = z.object(pageParameters);
export type CallFilter = z.output<typeof CallFilter>;

/** How calls are read. */
export const calls = {
  list: get('/v1/conversations/{id}/calls', {
    summary: 'Lists the calls of a conversation, newest first.',
    scope: 'conversations:read',
    query: CallFilter,
    returns: page(Call),
    errors: ['not_found', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/calls/{id}', {
    summary: 'Returns one call.',
    scope: 'conversations:read',
    returns: Call,
    errors: ['not_found'],
  }),
} as const;
