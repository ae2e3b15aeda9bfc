import * as z from 'zod/mini';
import { Cooperation, cooperationKinds, type cooperationStatuses } from './cooperation.ts';
import { languageTagDraft, listOf, shortText, translationDrafts } from './drafts.ts';
import { id, webAddress } from './scalars.ts';
import { patch, post } from './write-route.ts';

/** How far a cooperation has come. Closed set. */
export type CooperationStatus = (typeof cooperationStatuses)[number];

/** To which statuses a cooperation passes from each. */
export const cooperationMoves: Readonly<Record<CooperationStatus, readonly CooperationStatus[]>> = {
  intent: ['signed', 'ended'],
  signed: ['active', 'ended'],
  active: ['ended'],
  ended: [],
};

const details = {
  kinds: listOf(z.enum(cooperationKinds)),
  title: shortText(),
  summary: z.optional(z.string()),
  language: languageTagDraft(),
  translations: translationDrafts({ title: z.optional(shortText()), summary: z.optional(z.string()) }),
  url: z.optional(webAddress()),
};

/** An intent of cooperation as it may be written. */
export const CooperationDraft = z.strictObject({
  enterpriseId: id('org'),
  collegeId: id('org'),
  ...details,
});
export type CooperationDraft = z.output<typeof CooperationDraft>;

/** What of a cooperation may change; who cooperates never does. */
export const CooperationDetailsDraft = z.strictObject(details);

/** Which party signs. */
export const SignatureDraft = z.strictObject({ organizationId: id('org') });

const move = {
  scope: 'cooperations:write',
  returns: Cooperation,
  requires: ['idempotency-key', 'if-match'],
} as const;

/** How cooperations are proposed, signed and moved on. */
export const cooperationWrites = {
  create: post('/v1/cooperations', {
    summary: 'Declares the intent of an enterprise and a college to cooperate.',
    scope: 'cooperations:write',
    body: CooperationDraft,
    returns: Cooperation,
    requires: ['idempotency-key'],
  }),
  update: patch('/v1/cooperations/{id}', {
    summary: 'Changes fields of a cooperation by a merge patch; null empties a field.',
    scope: 'cooperations:write',
    body: CooperationDetailsDraft,
    returns: Cooperation,
    requires: ['if-match'],
    errors: ['not_found', 'precondition_failed'],
  }),
  sign: post('/v1/cooperations/{id}/sign', {
    ...move,
    summary: 'Signs an intent for one party; the signature of the second makes it signed.',
    body: SignatureDraft,
    errors: ['not_found', 'precondition_failed', 'invalid_state_transition', 'already_exists'],
  }),
  activate: post('/v1/cooperations/{id}/activate', {
    ...move,
    summary: 'Begins a signed cooperation.',
    errors: ['not_found', 'precondition_failed', 'invalid_state_transition'],
  }),
  end: post('/v1/cooperations/{id}/end', {
    ...move,
    summary: 'Ends a cooperation, or withdraws an intent.',
    errors: ['not_found', 'precondition_failed', 'invalid_state_transition'],
  }),
} as const;
