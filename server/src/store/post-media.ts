import type { Image, Media, MediaDraft, Post } from '@recruitment-feed/sdk/contract';
import { imagesById } from './media.ts';
import type { Without } from './objects.ts';
import type { FeedDatabase } from './schema.ts';

/** A post whose media are still references. */
export type ReferringPost = Without<Post, 'media'> & { media?: readonly MediaDraft[] };

/** Keeps which pictures a post shows, so that they are not swept; to be called in a transaction. */
export async function keepPostMedia(
  trx: FeedDatabase,
  postId: string,
  media: readonly MediaDraft[] = [],
): Promise<void> {
  await trx.deleteFrom('post_media').where('post_id', '=', postId).execute();
  const ids = [...new Set(imageIdsOf(media).map(({ id }) => id))];
  if (ids.length > 0)
    await trx
      .insertInto('post_media')
      .values(ids.map((id) => ({ post_id: postId, media_id: id })))
      .execute();
}

/** Returns the pictures that media refer to, each with where it stands. */
export function imageIdsOf(media: readonly MediaDraft[]): { id: string; at: string }[] {
  return media.flatMap((item, index) => {
    if (item.type === 'image') return [{ id: item.id, at: `${index}/id` }];
    return item.posterId === undefined ? [] : [{ id: item.posterId, at: `${index}/posterId` }];
  });
}

/** Puts the pictures into posts that refer to them. */
export async function withMedia(db: FeedDatabase, posts: readonly ReferringPost[]): Promise<Post[]> {
  const ids = posts.flatMap(({ media = [] }) => imageIdsOf(media).map(({ id }) => id));
  const images = await imagesById(db, [...new Set(ids)]);
  return posts.map(({ media = [], ...post }) => {
    const shown = media.flatMap((item) => toMedia(item, images));
    return shown.length === 0 ? post : { ...post, media: shown };
  });
}

function toMedia(item: MediaDraft, images: ReadonlyMap<string, Image>): Media[] {
  if (item.type === 'image') {
    const image = images.get(item.id);
    return image ? [image] : [];
  }
  const { posterId, ...video } = item;
  const poster = posterId === undefined ? undefined : images.get(posterId);
  return [{ ...video, ...(poster === undefined ? {} : { poster }) }];
}

/** Returns media as they are written. */
export function toMediaDrafts(media: readonly Media[]): MediaDraft[] {
  return media.map((item): MediaDraft => {
    if (item.type === 'image') return { type: 'image', id: item.id };
    const { type, url, durationSeconds, captions, poster } = item;
    return {
      type,
      url,
      captions: captions.map((caption) => ({ language: caption.language, url: caption.url })),
      ...(durationSeconds === undefined ? {} : { durationSeconds }),
      ...(poster === undefined ? {} : { posterId: poster.id }),
    };
  });
}
