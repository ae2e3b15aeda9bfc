import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { createGzip, type Gzip } from 'node:zlib';
import { type Collection, collections } from '@recruitment-feed/sdk/contract';
import { uuidv7obj } from 'uuidv7';
import { lastSeq } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import type { FeedDatabase } from './schema.ts';
import { readChanges } from './sync.ts';

export interface KeptPart {
  collection: Collection;
  /** Compressed lines of JSON. */
  file: Buffer<ArrayBuffer>;
  count: number;
  sha256: string;
}

export interface KeptSnapshot {
  id: string;
  /** Where the change log stood when the first object was read. */
  seq: number;
  parts: KeptPart[];
}

const objectsPerRead = 500;

/**
 * Reads everything the feed holds into one compressed file per collection, while others go on writing.
 *
 * What is written meanwhile may be in it or not: it stands in the log after `seq`, from which its readers go on.
 */
export async function buildSnapshot(db: FeedDatabase, cursors: Cursors): Promise<KeptSnapshot> {
  const seq = await lastSeq(db);
  const files = new Map(collections.map((collection) => [collection, openFile()]));
  for (let since: string | undefined, more = true; more; ) {
    const page = await readChanges(db, { since, limit: objectsPerRead }, cursors);
    for (const [collection, changes] of Map.groupBy(page.changes, (change) => change.collection)) {
      const lines = changes.flatMap((change) => (change.op === 'upsert' ? [change.object] : []));
      await files.get(collection)?.add(lines);
    }
    since = page.nextCursor;
    more = page.hasMore;
  }
  const parts = [...files].map(async ([collection, file]) => ({ collection, ...(await file.finish()) }));
  return { id: `snap_${uuidv7obj().toHex()}`, seq, parts: await Promise.all(parts) };
}

function openFile() {
  const gzip: Gzip = createGzip();
  const bytes = buffer(gzip);
  let count = 0;
  return {
    async add(objects: readonly object[]) {
      count += objects.length;
      const text = objects.map((object) => `${JSON.stringify(object)}\n`).join('');
      if (text && !gzip.write(text)) await once(gzip, 'drain');
    },
    async finish() {
      gzip.end();
      const file = Buffer.from(await bytes);
      return { file, count, sha256: createHash('sha256').update(file).digest('hex') };
    },
  };
}
