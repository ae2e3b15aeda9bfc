import type { Post } from '@recruitment-feed/sdk/contract';

/** What is left of a post that its publisher took back: whoever keeps a copy is to forget it. */
export function removed(post: Post): Post {
  const { id, rev, createdAt, updatedAt, organization, topic, title, language, publishedAt } = post;
  const kept = { id, rev, createdAt, updatedAt, organization, topic, title, language, publishedAt };
  return { ...kept, body: [], about: [], removed: true };
}

/** Whether the feed no longer has a post that is on show. */
export const isRemoved = (post: Post): boolean => post.removed === true;
