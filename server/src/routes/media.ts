import type { media } from '@recruitment-feed/sdk/contract';
import type { Context, Hono } from 'hono';
import { NotFoundError } from '../errors.ts';
import { byteRange, mayBePart } from '../http/byte-range.ts';
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

/** A file that is opened by itself never acts as a page of the feed, and every page may show it. */
const harmless = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Mounts the files of pictures: whoever has one may keep it for ever, and ask for a part of it. */
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
    return conditional(c, caching, () => fileResponse(c, bytes, { type: found.mime, etag: caching.etag }));
  });
  app.all(path, readOnly);
}

/** Answers with a file, or with the part of it that is asked for. */
function fileResponse(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  { type, etag }: { type: string; etag: string },
): Response {
  const size = bytes.length;
  const headers = { 'Content-Type': type, 'Accept-Ranges': 'bytes', ...harmless };
  // Of a HEAD the whole is told, https://www.rfc-editor.org/rfc/rfc9110#section-14.2
  const asked = c.req.method === 'GET' && mayBePart(c.req.header('If-Range'), etag);
  const part = asked ? byteRange(c.req.header('Range'), size) : undefined;
  if (!part) return c.body(bytes, 200, { ...headers, 'Content-Length': `${size}` });
  const { first, last } = part;
  return c.body(bytes.subarray(first, last + 1), 206, {
    ...headers,
    'Content-Length': `${last - first + 1}`,
    'Content-Range': `bytes ${first}-${last}/${size}`,
  });
}
