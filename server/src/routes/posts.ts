import type { posts } from '@recruitment-feed/sdk/contract';
import { findPost, listPosts } from '../store/posts.ts';
import type { Handlers } from './handler.ts';
import { missing } from './missing.ts';
import { item, list } from './replies.ts';

export const postHandlers: Handlers<typeof posts> = {
  list: list('posts', listPosts),
  get: async ({ id }, { db }) => item((await findPost(db, id)) ?? (await missing(db, id)), id),
};
