import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { page, pageParameters, repeated } from './page.ts';
import { Place } from './place.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations, webAddress } from './scalars.ts';

/** What an organization is. Open set. */
export const organizationKinds = ['enterprise', 'college', 'association'] as const;

const names = {
  /** The name as people say it. */
  name: z.string(),
  /** The name in the register of companies or schools. */
  legalName: z.optional(z.string()),
  shortName: z.optional(z.string()),
};

/** What stands of an organization inside other objects. */
export const OrganizationRef = z.looseObject({
  id: id('org'),
  kind: open(organizationKinds),
  name: z.string(),
  /** True when an operator of this feed has confirmed who speaks here. */
  verified: z.optional(z.boolean()),
  translations: translations({ name: z.optional(z.string()) }),
});
export type OrganizationRef = z.output<typeof OrganizationRef>;

/** An enterprise, a college or an association that publishes, or an employer that a posting names. */
export const Organization = z.looseObject({
  ...objectFields('org'),
  kind: open(organizationKinds),
  ...names,
  language: languageTag(),
  translations: translations({
    name: z.optional(z.string()),
    legalName: names.legalName,
    shortName: names.shortName,
    description: z.optional(z.string()),
  }),
  description: z.optional(z.string()),
  verified: z.optional(z.boolean()),
  /** Since when it is verified. */
  verifiedAt: z.optional(instant()),
  /** Other names under which it appears in postings. */
  aliases: z.array(z.string()),
  /** Host names that are its own, such as `hikvision.com`. */
  domains: z.array(z.string()),
  /** Its boards at applicant-tracking systems, as `family:tenant`, such as `greenhouse:hikvision`. */
  boards: z.array(z.string()),
  industries: z.array(z.string()),
  url: z.optional(webAddress()),
  location: z.optional(Place),
});
export type Organization = z.output<typeof Organization>;

/** Which organizations are listed. */
export const OrganizationFilter = z.object({
  ...pageParameters,
  id: repeated(id('org')),
  kind: repeated(z.enum(organizationKinds)),
  /** ISO 3166: a country (`CN`) or a region (`CN-ZJ`). */
  region: repeated(z.string()),
  q: z.optional(z.string()),
});
export type OrganizationFilter = z.output<typeof OrganizationFilter>;

/** How organizations are read. */
export const organizations = {
  list: get('/v1/organizations', {
    summary: 'Lists enterprises, colleges and associations, newest first.',
    query: OrganizationFilter,
    returns: page(Organization),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/organizations/{id}', {
    summary: 'Returns one organization.',
    returns: Organization,
    errors: ['not_found', 'deleted'],
  }),
} as const;
