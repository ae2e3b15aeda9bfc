import * as z from 'zod/mini';
import { languageTagDraft, listOf, PlaceDraft, shortText, translationDrafts } from './drafts.ts';
import { Organization, organizationKinds } from './organization.ts';
import { webAddress } from './scalars.ts';
import { patch, post, put, remove } from './write-route.ts';

const names = {
  legalName: z.optional(shortText()),
  shortName: z.optional(shortText()),
  description: z.optional(z.string()),
};

/**
 * An organization as it may be written; whether it is verified, the operator of the feed decides. One that changes its
 * kind, names, aliases, domains or boards is verified no longer, unless the key that changes them may verify it.
 */
export const OrganizationDraft = z.strictObject({
  kind: z.enum(organizationKinds),
  name: shortText(),
  ...names,
  language: languageTagDraft(),
  translations: translationDrafts({ name: z.optional(shortText()), ...names }),
  aliases: listOf(shortText()),
  domains: listOf(z.string().check(z.regex(/^([a-z0-9-]+\.)+[a-z0-9-]+$/))),
  boards: listOf(z.string().check(z.regex(/^[a-z-]+:\S+$/))),
  industries: listOf(shortText()),
  url: z.optional(webAddress()),
  location: z.optional(PlaceDraft),
});
export type OrganizationDraft = z.output<typeof OrganizationDraft>;

/** What the operator of the feed has found out about an organization. */
export const VerificationDraft = z.strictObject({ verified: z.boolean() });

/** How organizations are written. */
export const organizationWrites = {
  create: post('/v1/organizations', {
    summary: 'Adds an organization; for a key that is bound to none.',
    scope: 'organizations:write',
    body: OrganizationDraft,
    returns: Organization,
  }),
  update: patch('/v1/organizations/{id}', {
    summary: 'Changes fields of an organization by a merge patch; null empties a field.',
    scope: 'organizations:write',
    body: OrganizationDraft,
    returns: Organization,
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
  verify: put('/v1/organizations/{id}/verification', {
    summary: 'Says whether it is known who speaks for an organization; for an operator’s key, bound to none.',
    scope: 'organizations:verify',
    body: VerificationDraft,
    returns: Organization,
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
  delete: remove('/v1/organizations/{id}', {
    summary: 'Removes an organization that nothing refers to; for a key that is bound to none.',
    scope: 'organizations:write',
    errors: ['not_found', 'deleted', 'precondition_failed', 'still_referenced'],
  }),
} as const;
