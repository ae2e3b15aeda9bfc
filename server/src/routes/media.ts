import type { media } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { NotFoundError } from '../errors.ts';
import { conditional } from '../http/conditional.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import { findImage, findImageFile } from '../store/media.ts';
import type { Handlers, RouteContext } from './handler.ts';
import { tagged } from './replies.ts';

export const mediaHandlers: Handlers<typeof media> = {
  get: async ({ id }, { db }) => {
    const image = await findImage(db, id);
    if (!image) throw new NotFoundError(`There is no ${id} here.`);
    return tagged(image);
  },
};

/** A file that is opened by itself never acts as a page of the feed. */
const harmless = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "default-src 'none'" };

/** Mounts the files of pictures: whoever has one may keep it for ever. */
export function mountMediaFiles(app: Hono, context: () => Promise<RouteContext>): void {
  const path = '/v1/media/:id/:file';
  app.get(path, async (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    const { db, media } = await context();
    const { id, file } = c.req.param();
    const found = await findImageFile(db, id, file);
    const bytes = found && (await media.read(found.file));
    if (!bytes) throw new NotFoundError(`There is no ${id}/${file} here.`);
    const caching = { cacheControl: 'public, max-age=31536000, immutable', etag: `"${found.file}"` };
    return conditional(c, caching, () => c.body(bytes, 200, { 'Content-Type': found.mime, ...harmless }));
  });
  app.all(path, readOnly);
}
