import * as z from 'zod/mini';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { Pay } from './pay.ts';
import { Place } from './place.ts';
import { RichText } from './rich-text.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations, webAddress } from './scalars.ts';

/** The values of schema.org's `employmentType`, and apprenticeship, which it lacks. */
export const employmentTypes = [
  'FULL_TIME',
  'PART_TIME',
  'CONTRACTOR',
  'TEMPORARY',
  'INTERN',
  'APPRENTICESHIP',
  'VOLUNTEER',
  'PER_DIEM',
  'OTHER',
] as const;
/** Whether a job can still be applied for. Closed set. */
export const jobStatuses = ['open', 'closed'] as const;
/** Why a job is closed. Open set. */
export const closedReasons = ['filled', 'withdrawn', 'expired', 'removed'] as const;
/** Where the work is done. Open set. */
export const workplaceTypes = ['onsite', 'hybrid', 'remote'] as const;
/** From no requirement to a doctorate; 大专 is `associate`, 中专/技校 `vocational`. */
export const educationLevels = [
  'none',
  'secondary',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;

/** The filters whose values can be counted. */
export const jobFacets = ['employmentType', 'region', 'education', 'industry'] as const;
/** A field whose values can be counted over all jobs that are found. */
export type JobFacet = (typeof jobFacets)[number];

/** Where a job came from, and how its source names it. */
export const JobSource = z.looseObject({
  /** The format or system that wrote it: `greenhouse`, `lever`, `ashby`, `student-list`, `csv`, `json-ld`. */
  system: z.string(),
  /** The board, list or file within the system. */
  board: z.optional(z.string()),
  id: z.string(),
  url: z.optional(webAddress()),
});
export type JobSource = z.output<typeof JobSource>;

/** A job as an enterprise or a college publishes it; one to one with schema.org JobPosting. */
export const Job = z.looseObject({
  ...objectFields('job'),
  /** Closed set: a closed job stays readable for 90 days. */
  status: z.enum(jobStatuses),
  closedAt: z.optional(instant()),
  closedReason: z.optional(open(closedReasons)),
  title: z.string(),
  /** In lists only when asked for by `include=description`. */
  description: z.optional(RichText),
  language: z.optional(languageTag()),
  translations: translations({ title: z.optional(z.string()), description: z.optional(RichText) }),
  /** The employer. */
  organization: OrganizationRef,
  /** Who published it here, where that is not the employer. */
  publisher: z.optional(OrganizationRef),
  employmentTypes: z.array(open(employmentTypes)),
  workplaceType: z.optional(open(workplaceTypes)),
  locations: z.array(Place),
  pay: z.array(Pay),
  education: z.optional(
    z.looseObject({
      level: z.optional(open(educationLevels)),
      majors: z.optional(z.array(z.string())),
      text: z.optional(z.string()),
    }),
  ),
  experience: z.optional(z.looseObject({ monthsMin: z.optional(z.int()), text: z.optional(z.string()) })),
  department: z.optional(z.string()),
  industries: z.array(z.string()),
  skills: z.array(z.string()),
  benefits: z.array(z.string()),
  /** How many people are wanted. */
  openings: z.optional(z.int()),
  /** Years of graduation it is meant for, such as 2027. */
  graduationYears: z.array(z.int()),
  postedAt: instant(),
  closesAt: z.optional(instant()),
  startsAt: z.optional(z.string()),
  /** The posting's own page. */
  url: z.optional(webAddress()),
  applyUrl: z.optional(webAddress()),
  source: z.optional(JobSource),
  /** What the source said that has no field here, by source. */
  extensions: z.optional(z.record(z.string(), z.unknown())),
});
export type Job = z.output<typeof Job>;

/** Which jobs are listed, and what is told of each. */
export const JobFilter = z.object({
  ...pageParameters,
  id: repeated(id('job')),
  /** The employer. */
  organizationId: repeated(id('org')),
  /** A college: the jobs it publishes and those of enterprises it cooperates with. */
  college: z.optional(id('org')),
  employmentType: repeated(z.enum(employmentTypes)),
  /** ISO 3166: a country (`CN`) or a region (`CN-ZJ`). */
  region: repeated(z.string()),
  /** The lowest education asked for. */
  education: repeated(z.enum(educationLevels)),
  /** As a job names it, in the same letters. */
  industry: repeated(z.string()),
  status: repeated(z.enum(jobStatuses)),
  /** Words in title, employer, place or skills; all must be there. */
  q: z.optional(z.string()),
  include: repeated(z.enum(['description'])),
  /** Counts the values of these under all other filters; on the first page only. */
  facets: repeated(z.enum(jobFacets)),
});
export type JobFilter = z.output<typeof JobFilter>;

/** How jobs are read. */
export const jobs = {
  list: get('/v1/jobs', {
    summary: 'Lists jobs, newest first.',
    query: JobFilter,
    returns: page(Job),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/jobs/{id}', {
    summary: 'Returns one job with its description; a closed one for 90 days.',
    returns: Job,
    errors: ['not_found', 'deleted'],
  }),
} as const;
