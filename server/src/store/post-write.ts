import { appendChange } from './change-log.ts';
import { utc } from './objects.ts';
import { keepPostMedia, toMediaDrafts } from './post-media.ts';
import { findPost, indexPosts, type PostWrite } from './posts.ts';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

/** Resolves with what is kept of a post, as it is written; or with undefined. */
export async function findPostWrite(
  db: FeedDatabase,
  postId: string,
): Promise<{ rev: number; write: PostWrite } | undefined> {
  const post = await findPost(db, postId);
  if (!post) return undefined;
  const { id, rev, createdAt, updatedAt, organization, media = [], ...fields } = post;
  return { rev, write: { ...fields, organizationId: organization.id, media: toMediaDrafts(media) } };
}

/** Replaces what is kept of a post. */
export function updatePost(db: FeedDatabase, id: string, write: PostWrite, now: Date): Promise<void> {
  return inTransaction(db, async (trx) => {
    const { id: _, organizationId, topic, publishedAt, ...fields } = write;
    const { rev } = await trx
      .updateTable('posts')
      .set((eb) => ({
        organization_id: organizationId,
        topic,
        published_at: utc(publishedAt),
        body: JSON.stringify(fields),
        rev: eb('rev', '+', 1),
        updated_at: now.toISOString(),
      }))
      .where('id', '=', id)
      .returning('rev')
      .executeTakeFirstOrThrow();
    await keepPostMedia(trx, id, fields.media);
    await indexPosts(trx, [id]);
    await appendChange(trx, 'posts', { id, rev, op: 'upsert' }, now);
  });
}
