import { PostDraft, type postWrites } from '@recruitment-feed/sdk/contract';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch } from '../http/check-body.ts';
import type { CheckRevision } from '../http/if-match.ts';
import { deleteObject } from '../store/deletion.ts';
import { findPostWrite, updatePost } from '../store/post-write.ts';
import { findPost, insertPost, type PostWrite } from '../store/posts.ts';
import { missing } from './missing.ts';
import { requireMedia } from './require-media.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteContext, WriteHandlers } from './write-handler.ts';

export const postWriteHandlers: WriteHandlers<typeof postWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const { organizationId } = body;
    speaksFor(key, organizationId);
    await requireOrganizations(db, { organizationId });
    await requireMedia(db, organizationId, body.media);
    const id = await insertPost(db, { ...body, publishedAt: body.publishedAt ?? now.toISOString() }, now);
    return (await findPost(db, id)) ?? missing(db, id);
  },

  update: async (request, context) => {
    const { db, key, now } = context;
    const current = await writable(request, context);
    const { publishedAt = current.publishedAt, ...changed } = applyPatch(PostDraft, current, request.body);
    const write: PostWrite = { ...current, ...changed, publishedAt };
    speaksFor(key, write.organizationId);
    await requireOrganizations(db, { organizationId: write.organizationId });
    await requireMedia(db, write.organizationId, write.media);
    await updatePost(db, request.id, write, now);
    return (await findPost(db, request.id)) ?? missing(db, request.id);
  },

  delete: async (request, context) => {
    await writable(request, context);
    await deleteObject(context.db, 'posts', request.id, context.now);
    return undefined;
  },
};

/** Resolves with a post that the key may change, at the revision that the request is about. */
async function writable(
  { id, checkRevision }: { id: string; checkRevision: CheckRevision },
  { db, key }: WriteContext,
): Promise<PostWrite> {
  const { rev, write } = (await findPostWrite(db, id)) ?? (await missing(db, id));
  speaksFor(key, write.organizationId);
  checkRevision(rev);
  return write;
}
