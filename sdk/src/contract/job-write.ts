import * as z from 'zod/mini';
import { languageTagDraft, listOf, PayDraft, PlaceDraft, shortText, translationDrafts } from './drafts.ts';
import { closedReasons, educationLevels, employmentTypes, Job, workplaceTypes } from './job.ts';
import { RichTextDraft } from './rich-text-draft.ts';
import { id, instant, webAddress } from './scalars.ts';
import { patch, post, remove } from './write-route.ts';

/** A job as it may be written. */
export const JobDraft = z.strictObject({
  /** The employer. */
  organizationId: id('org'),
  /** Who publishes it here, where that is not the employer. */
  publisherId: z.optional(id('org')),
  title: shortText(),
  description: z.optional(RichTextDraft),
  language: z.optional(languageTagDraft()),
  translations: translationDrafts({
    title: z.optional(shortText()),
    description: z.optional(RichTextDraft),
  }),
  employmentTypes: listOf(z.enum(employmentTypes)),
  workplaceType: z.optional(z.enum(workplaceTypes)),
  locations: listOf(PlaceDraft),
  pay: listOf(PayDraft),
  education: z.optional(
    z.strictObject({
      level: z.optional(z.enum(educationLevels)),
      majors: z.optional(z.array(z.string())),
      text: z.optional(z.string()),
    }),
  ),
  experience: z.optional(
    z.strictObject({ monthsMin: z.optional(z.int().check(z.gte(0))), text: z.optional(z.string()) }),
  ),
  department: z.optional(shortText()),
  industries: listOf(shortText()),
  skills: listOf(shortText()),
  benefits: listOf(shortText()),
  openings: z.optional(z.int().check(z.gte(1))),
  graduationYears: listOf(z.int().check(z.gte(1900), z.lte(2200))),
  /** Now, where it is left out. */
  postedAt: z.optional(instant()),
  closesAt: z.optional(instant()),
  startsAt: z.optional(shortText()),
  url: z.optional(webAddress()),
  applyUrl: z.optional(webAddress()),
  extensions: z.optional(z.record(z.string(), z.unknown())),
});
export type JobDraft = z.output<typeof JobDraft>;

/** Why a job is to be closed. */
export const JobClosingDraft = z.strictObject({ reason: z.enum(closedReasons) });

/** How jobs are written and closed. */
export const jobWrites = {
  create: post('/v1/jobs', {
    summary: 'Publishes a job.',
    scope: 'jobs:write',
    body: JobDraft,
    returns: Job,
  }),
  update: patch('/v1/jobs/{id}', {
    summary: 'Changes fields of a job by a merge patch; null empties a field.',
    scope: 'jobs:write',
    body: JobDraft,
    returns: Job,
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
  close: post('/v1/jobs/{id}/close', {
    summary: 'Closes a job, which stays readable for 90 days.',
    scope: 'jobs:write',
    body: JobClosingDraft,
    returns: Job,
    errors: ['not_found', 'deleted', 'precondition_failed', 'invalid_state_transition'],
  }),
  delete: remove('/v1/jobs/{id}', {
    summary: 'Removes a job at once; whoever keeps a copy is told to forget it.',
    scope: 'jobs:write',
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
} as const;
