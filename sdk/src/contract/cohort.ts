import * as z from 'zod/mini';
import { educationLevels } from './job.ts';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { get } from './route.ts';
import { id, languageTag, translations, webAddress } from './scalars.ts';

/** What graduates have studied. */
export const Major = z.looseObject({
  name: z.string(),
  /** Its number in the national catalogue, such as `460301`. */
  code: z.optional(z.string()),
  translations: translations({ name: z.optional(z.string()) }),
});
export type Major = z.output<typeof Major>;

/** A college's graduates of one major, degree and year. */
export const Cohort = z.looseObject({
  ...objectFields('coh'),
  college: OrganizationRef,
  major: Major,
  educationLevel: open(educationLevels),
  /** Such as 2027. */
  graduationYear: z.int(),
  /** How many graduate. */
  count: z.int(),
  text: z.optional(z.string()),
  skills: z.array(z.string()),
  /** When they can be taken in for practice: the first and the last day. */
  internship: z.optional(z.looseObject({ from: z.optional(z.string()), to: z.optional(z.string()) })),
  /** Where enterprises turn to. */
  url: z.optional(webAddress()),
  language: languageTag(),
  translations: translations({ text: z.optional(z.string()) }),
});
export type Cohort = z.output<typeof Cohort>;

/** Which cohorts are listed. */
export const CohortFilter = z.object({
  ...pageParameters,
  id: repeated(id('coh')),
  college: repeated(id('org')),
  /** From 1900 to 2200, as cohorts are. */
  graduationYear: repeated(z.coerce.number().check(z.int(), z.gte(1900), z.lte(2200))),
  education: repeated(z.enum(educationLevels)),
  /** ISO 3166, of the college: a country (`CN`) or a region (`CN-ZJ`). */
  region: repeated(z.string()),
  /** Words in the major, the text, the skills or the college's names; all must be there. */
  q: z.optional(z.string()),
});
export type CohortFilter = z.output<typeof CohortFilter>;

/** How cohorts are read. */
export const cohorts = {
  list: get('/v1/cohorts', {
    summary: 'Lists graduates of colleges by major, degree and year, newest first.',
    query: CohortFilter,
    returns: page(Cohort),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/cohorts/{id}', {
    summary: 'Returns one cohort.',
    returns: Cohort,
    errors: ['not_found', 'deleted'],
  }),
} as const;
