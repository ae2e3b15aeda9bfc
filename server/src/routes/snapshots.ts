import { collections as allCollections, type snapshots } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { NotFoundError } from '../errors.ts';
import { conditional } from '../http/conditional.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import { fingerprint } from '../store/cursor.ts';
import { writePosition } from '../store/position.ts';
import { findPart, partFile } from '../store/snapshots.ts';
import type { Handlers, RouteContext } from './handler.ts';

export const snapshotHandlers: Handlers<typeof snapshots> = {
  latest: async ({ query }, { cursors, snapshots }) => {
    const { id, seq, createdAt, expiresAt, parts } = await snapshots.latest();
    const collections = allCollections.filter((name) => query.collections?.includes(name) ?? true);
    return {
      etag: `"${fingerprint(JSON.stringify([id, createdAt, collections]))}"`,
      cacheControl: 'public, max-age=60',
      body: () => ({
        id,
        cursor: writePosition(cursors, collections, { after: seq, fullUntil: seq }),
        createdAt: createdAt.toISOString(),
        expiresAt: expiresAt.toISOString(),
        parts: parts
          .filter(({ collection }) => collections.includes(collection))
          .map(({ collection, bytes, count, sha256 }) => ({
            collection,
            url: `/v1/snapshots/${id}/${collection}.ndjson.gz`,
            bytes,
            count,
            sha256,
            encoding: 'gzip' as const,
          })),
      }),
    };
  },
};

/** Mounts the files of snapshots: whoever has one may keep it for ever. */
export function mountSnapshotParts(app: Hono, context: () => Promise<RouteContext>): void {
  const path = '/v1/snapshots/:id/:file{[a-z]+\\.ndjson\\.gz}';
  app.get(path, async (c) => {
    readQuery(new URL(c.req.url).searchParams, undefined);
    const { db } = await context();
    const id = c.req.param('id');
    const [collection = ''] = c.req.param('file').split('.');
    const part = await findPart(db, id, collection);
    if (!part) throw new NotFoundError('This snapshot is no longer kept. Ask for /v1/snapshots/latest.');
    const caching = { cacheControl: 'public, max-age=31536000, immutable', etag: `"${part.sha256}"` };
    // Not as Content-Encoding: the bytes then are those whose size and hash the snapshot tells.
    const headers = { 'Content-Type': 'application/gzip', 'Content-Length': String(part.bytes) };
    return conditional(c, caching, () => c.body(partFile(db, id, part), 200, headers));
  });
  app.all(path, readOnly);
}
