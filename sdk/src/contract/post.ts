import * as z from 'zod/mini';
import { Media } from './media.ts';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationRef } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { RichText } from './rich-text.ts';
import { get } from './route.ts';
import { id, instant, languageTag, translations } from './scalars.ts';

/** What a post is about. Open set. */
export const postTopics = ['recruitment', 'employment', 'achievement', 'industry', 'education'] as const;

/** A short piece of news from one account. */
export const Post = z.looseObject({
  ...objectFields('post'),
  organization: OrganizationRef,
  topic: open(postTopics),
  title: z.string(),
  body: RichText,
  language: languageTag(),
  translations: translations({ title: z.optional(z.string()), body: z.optional(RichText) }),
  publishedAt: instant(),
  /** Jobs, cooperations and events that it speaks of. */
  about: z.array(z.string()),
  /** Pictures and films in the order in which they are shown; absent where there are none. */
  media: z.optional(z.array(Media)),
});
export type Post = z.output<typeof Post>;

/** Which posts are listed. */
export const PostFilter = z.object({
  ...pageParameters,
  id: repeated(id('post')),
  organizationId: repeated(id('org')),
  /** A college: its own posts and those of enterprises it cooperates with. */
  college: z.optional(id('org')),
  topic: repeated(z.enum(postTopics)),
  q: z.optional(z.string()),
});
export type PostFilter = z.output<typeof PostFilter>;

/** How posts are read. */
export const posts = {
  list: get('/v1/posts', {
    summary: 'Lists posts, newest first.',
    query: PostFilter,
    returns: page(Post),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/posts/{id}', {
    summary: 'Returns one post.',
    returns: Post,
    errors: ['not_found', 'deleted'],
  }),
} as const;
