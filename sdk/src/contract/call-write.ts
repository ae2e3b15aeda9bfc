import * as z from 'zod/mini';
import { Call, type CallStatus } from './call.ts';
import { shortText } from './drafts.ts';
import { id, instant } from './scalars.ts';
import { post } from './write-route.ts';

/** To which statuses a call passes from each. */
export const callMoves: Readonly<Record<CallStatus, readonly CallStatus[]>> = {
  ringing: ['active', 'ended'],
  active: ['ended'],
  ended: [],
};

const speaker = {
  /** Needed where the key is bound to no organization. */
  organizationId: z.optional(id('org')),
};

/** Which party calls. */
export const CallDraft = z.strictObject(speaker);

/** Which party joins a call, and who for it. */
export const CallJoinDraft = z.strictObject({ ...speaker, name: z.optional(shortText()) });

/** Which party ends a call. */
export const CallEndDraft = z.strictObject(speaker);

/** What a client of LiveKit connects with: `room.connect(url, token)`. */
export const CallAccess = z.looseObject({
  /** Address of the media server. */
  url: z.string(),
  /** Lets one participant into the call. */
  token: z.string(),
  /** Until when the token opens the door; whoever is in stays in. */
  expiresAt: instant(),
});
export type CallAccess = z.output<typeof CallAccess>;

/** How calls are started, joined and ended. */
export const callWrites = {
  start: post('/v1/conversations/{id}/calls', {
    summary: 'Starts a call, which rings until another party joins.',
    scope: 'calls:join',
    body: CallDraft,
    returns: Call,
    status: 201,
    location: '/v1/calls',
    requires: ['idempotency-key'],
    errors: ['not_found', 'already_exists'],
  }),
  join: post('/v1/calls/{id}/join', {
    summary: 'Joins a call, and returns what the media server asks for.',
    scope: 'calls:join',
    body: CallJoinDraft,
    returns: CallAccess,
    errors: ['not_found', 'invalid_state_transition', 'calls_not_configured'],
  }),
  end: post('/v1/calls/{id}/end', {
    summary: 'Ends a call for all; one that rings is missed if its caller ends it, declined if another does.',
    scope: 'calls:join',
    body: CallEndDraft,
    returns: Call,
    errors: ['not_found', 'precondition_failed', 'invalid_state_transition'],
  }),
} as const;
