import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations, webAddress } from './scalars.ts';

/** What an enterprise and a college do together. Open set. */
export const cooperationKinds = [
  'internship-base',
  'order-class',
  'joint-laboratory',
  'industry-college',
  'apprenticeship',
  'research',
] as const;
/** In the order a cooperation passes them; it may end from any. */
export const cooperationStatuses = ['intent', 'signed', 'active', 'ended'] as const;

/** An enterprise and a college working together, from the intent on. */
export const Cooperation = z.looseObject({
  ...objectFields('coop'),
  enterprise: OrganizationRef,
  college: OrganizationRef,
  kinds: z.array(open(cooperationKinds)),
  /** Closed set. */
  status: z.enum(cooperationStatuses),
  /** When each status was reached, first to last. */
  history: z.array(z.looseObject({ status: z.enum(cooperationStatuses), at: instant() })),
  /** Who has signed; both parties have where it is signed. */
  signatures: z.optional(z.array(z.looseObject({ organizationId: id('org'), at: instant() }))),
  title: z.string(),
  summary: z.optional(z.string()),
  language: languageTag(),
  translations: translations({ title: z.optional(z.string()), summary: z.optional(z.string()) }),
  url: z.optional(webAddress()),
});
export type Cooperation = z.output<typeof Cooperation>;

/** Which cooperations are listed. */
export const CooperationFilter = z.object({
  ...pageParameters,
  id: repeated(id('coop')),
  college: repeated(id('org')),
  enterprise: repeated(id('org')),
  kind: repeated(z.enum(cooperationKinds)),
  status: repeated(z.enum(cooperationStatuses)),
  /** Words in the title, the summary or either party's name; all must be there. */
  q: z.optional(z.string()),
});
export type CooperationFilter = z.output<typeof CooperationFilter>;

/** How cooperations are read. */
export const cooperations = {
  list: get('/v1/cooperations', {
    summary: 'Lists cooperations of enterprises and colleges, newest first.',
    query: CooperationFilter,
    returns: page(Cooperation),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/cooperations/{id}', {
    summary: 'Returns one cooperation.',
    returns: Cooperation,
    errors: ['not_found'],
  }),
} as const;
