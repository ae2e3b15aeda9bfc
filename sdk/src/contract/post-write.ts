import * as z from 'zod/mini';
import { languageTagDraft, listOf, shortText, translationDrafts } from './drafts.ts';
import { MediaDraft } from './media-draft.ts';
import { Post, postTopics } from './post.ts';
import { RichTextDraft } from './rich-text-draft.ts';
import { id, instant } from './scalars.ts';
import { patch, post, remove } from './write-route.ts';

/** A post as it may be written. */
export const PostDraft = z.strictObject({
  organizationId: id('org'),
  topic: z.enum(postTopics),
  title: shortText(),
  body: RichTextDraft,
  language: languageTagDraft(),
  translations: translationDrafts({ title: z.optional(shortText()), body: z.optional(RichTextDraft) }),
  /** Now, where it is left out. */
  publishedAt: z.optional(instant()),
  about: listOf(shortText()),
  /** In the order in which they are shown. */
  media: z._default(z.array(MediaDraft).check(z.maxLength(20)), []),
});
export type PostDraft = z.output<typeof PostDraft>;

/** How posts are written. */
export const postWrites = {
  create: post('/v1/posts', {
    summary: 'Publishes a post.',
    scope: 'posts:write',
    body: PostDraft,
    returns: Post,
  }),
  update: patch('/v1/posts/{id}', {
    summary: 'Changes fields of a post by a merge patch; null empties a field.',
    scope: 'posts:write',
    body: PostDraft,
    returns: Post,
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
  delete: remove('/v1/posts/{id}', {
    summary: 'Removes a post at once; whoever keeps a copy is told to forget it.',
    scope: 'posts:write',
    errors: ['not_found', 'deleted', 'precondition_failed'],
  }),
} as const;
