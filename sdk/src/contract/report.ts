import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { RichText } from './rich-text.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations } from './scalars.ts';

/** One series of numbers. */
export const Figure = z.looseObject({
  /** Names it within the report. */
  key: z.string(),
  label: z.string(),
  unit: z.optional(z.string()),
  translations: translations({ label: z.optional(z.string()), unit: z.optional(z.string()) }),
  /** Days and values, in the order in which they are shown. */
  points: z.array(z.tuple([z.string(), z.number()])),
});
export type Figure = z.output<typeof Figure>;

/** A talent report that an association has published; its numbers are also at `/v1/reports/{id}/figures.csv`. */
export const Report = z.looseObject({
  ...objectFields('rep'),
  organization: OrganizationRef,
  title: z.string(),
  /** The first and the last day that it speaks of. */
  period: z.looseObject({ from: z.string(), to: z.string() }),
  summary: RichText,
  language: languageTag(),
  translations: translations({ title: z.optional(z.string()), summary: z.optional(RichText) }),
  figures: z.array(Figure),
  publishedAt: instant(),
});
export type Report = z.output<typeof Report>;

/** Which reports are listed. */
export const ReportFilter = z.object({
  ...pageParameters,
  id: repeated(id('rep')),
  organizationId: repeated(id('org')),
});
export type ReportFilter = z.output<typeof ReportFilter>;

/** How reports are read. */
export const reports = {
  list: get('/v1/reports', {
    summary: 'Lists talent reports, newest first.',
    query: ReportFilter,
    returns: page(Report),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/reports/{id}', {
    summary: 'Returns one talent report.',
    returns: Report,
    errors: ['not_found'],
  }),
} as const;
