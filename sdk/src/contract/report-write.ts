import * as z from 'zod/mini';
import { languageTagDraft, shortText, translationDrafts } from './drafts.ts';
import { Report } from './report.ts';
import { RichTextDraft } from './rich-text-draft.ts';
import { id, instant } from './scalars.ts';
import { patch, post, remove } from './write-route.ts';

const FigureDraft = z.strictObject({
  key: z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)),
  label: shortText(),
  unit: z.optional(shortText()),
  translations: translationDrafts({ label: z.optional(shortText()), unit: z.optional(shortText()) }),
  points: z.array(z.tuple([z.iso.date(), z.number()])).check(z.maxLength(5000)),
});

/** A talent report as it may be written, for an association. */
export const ReportDraft = z.strictObject({
  organizationId: id('org'),
  title: shortText(),
  period: z
    .strictObject({ from: z.iso.date(), to: z.iso.date() })
    .check(z.refine(({ from, to }) => from <= to, 'It ends before it begins')),
  summary: RichTextDraft,
  language: languageTagDraft(),
  translations: translationDrafts({ title: z.optional(shortText()), summary: z.optional(RichTextDraft) }),
  figures: z._default(
    z.array(FigureDraft).check(
      z.maxLength(100),
      z.refine(
        (figures) => new Set(figures.map(({ key }) => key)).size === figures.length,
        'Two figures have the same key',
      ),
    ),
    [],
  ),
  /** Now, where it is left out. */
  publishedAt: z.optional(instant()),
});
export type ReportDraft = z.output<typeof ReportDraft>;

/** How reports are written. */
export const reportWrites = {
  create: post('/v1/reports', {
    summary: 'Publishes a talent report.',
    scope: 'posts:write',
    body: ReportDraft,
    returns: Report,
  }),
  update: patch('/v1/reports/{id}', {
    summary: 'Changes fields of a talent report by a merge patch; null empties a field.',
    scope: 'posts:write',
    body: ReportDraft,
    returns: Report,
    errors: ['not_found', 'precondition_failed'],
  }),
  delete: remove('/v1/reports/{id}', {
    summary: 'Removes a talent report.',
    scope: 'posts:write',
    errors: ['not_found', 'precondition_failed'],
  }),
} as const;
