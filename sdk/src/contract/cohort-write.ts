import * as z from 'zod/mini';
import { Cohort } from './cohort.ts';
import { languageTagDraft, listOf, shortText, translationDrafts } from './drafts.ts';
import { educationLevels } from './job.ts';
import { id, webAddress } from './scalars.ts';
import { patch, post, remove } from './write-route.ts';

const internship = z
  .strictObject({ from: z.optional(z.iso.date()), to: z.optional(z.iso.date()) })
  .check(
    z.refine(
      ({ from, to }) => from === undefined || to === undefined || from <= to,
      'It ends before it begins',
    ),
  );

const details = {
  major: z.strictObject({
    name: shortText(),
    code: z.optional(shortText()),
    translations: translationDrafts({ name: z.optional(shortText()) }),
  }),
  educationLevel: z.enum(educationLevels),
  graduationYear: z.int().check(z.gte(1900), z.lte(2200)),
  count: z.int().check(z.gte(0), z.lte(1_000_000)),
  text: z.optional(z.string()),
  skills: listOf(shortText()),
  internship: z.optional(internship),
  url: z.optional(webAddress()),
  language: languageTagDraft(),
  translations: translationDrafts({ text: z.optional(z.string()) }),
};

/** A cohort as it may be written. */
export const CohortDraft = z.strictObject({ collegeId: id('org'), ...details });
export type CohortDraft = z.output<typeof CohortDraft>;

/** What of a cohort may change; whose it is never does. */
export const CohortDetailsDraft = z.strictObject(details);

/** How cohorts are written. */
export const cohortWrites = {
  create: post('/v1/cohorts', {
    summary: 'Tells of a college’s graduates of one major, degree and year.',
    scope: 'organizations:write',
    body: CohortDraft,
    returns: Cohort,
    errors: ['already_exists'],
  }),
  update: patch('/v1/cohorts/{id}', {
    summary: 'Changes fields of a cohort by a merge patch; null empties a field.',
    scope: 'organizations:write',
    body: CohortDetailsDraft,
    returns: Cohort,
    errors: ['not_found', 'deleted', 'precondition_failed', 'already_exists'],
  }),
  delete: remove('/v1/cohorts/{id}', {
    summary: 'Removes a cohort at once; whoever keeps a copy is told to forget it.',
    scope: 'organizations:write',
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
} as const;
