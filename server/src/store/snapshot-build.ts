import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createGzip } from 'node:zlib';
import { type Collection, collections } from '@recruitment-feed/sdk/contract';
import { lastSeq } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import type { FeedDatabase } from './schema.ts';
import type { SnapshotPart } from './snapshots.ts';
import { readChanges } from './sync.ts';
import { inTransaction } from './transaction.ts';

const objectsPerRead = 500;
/** So much of a file is in memory at a time, when it is written and for each who reads it. */
const chunkBytes = 256 * 1024;

/**
 * Writes everything the feed holds into one compressed file per collection, while others go on writing. Resolves with
 * the place of the change log at which it began, and the files. Calls `onRead` now and then, which may throw to stop it.
 *
 * What is written meanwhile may be in it or not: it stands in the log after that place, from which its readers go on.
 */
export async function buildSnapshot(
  db: FeedDatabase,
  { id, cursors, onRead }: { id: string; cursors: Cursors; onRead: () => Promise<void> },
): Promise<{ seq: number; parts: SnapshotPart[] }> {
  const seq = await lastSeq(db);
  const files = new Map(collections.map((collection) => [collection, openFile(db, id, collection)]));
  for (let since: string | undefined, more = true; more; ) {
    await onRead();
    const page = await readChanges(db, { since, limit: objectsPerRead }, cursors);
    for (const [collection, changes] of Map.groupBy(page.changes, (change) => change.collection)) {
      const lines = changes.flatMap((change) => (change.op === 'upsert' ? [change.object] : []));
      await files.get(collection)?.add(lines);
    }
    since = page.nextCursor;
    more = page.hasMore;
  }
  const parts: SnapshotPart[] = [];
  for (const file of files.values()) parts.push(await file.finish());
  return { seq, parts };
}

function openFile(db: FeedDatabase, snapshotId: string, collection: Collection) {
  const gzip = createGzip();
  const hash = createHash('sha256');
  let count = 0;
  let bytes = 0;
  const written = (async () => {
    let position = 0;
    let waiting: Buffer[] = [];
    const write = async () => {
      const data = Buffer.concat(waiting);
      waiting = [];
      hash.update(data);
      bytes += data.length;
      const chunk = { snapshot_id: snapshotId, collection, position: position++, data };
      await inTransaction(db, (trx) => trx.insertInto('snapshot_chunks').values(chunk).execute());
    };
    for await (const part of gzip as AsyncIterable<Buffer>) {
      waiting.push(part);
      if (waiting.reduce((size, { length }) => size + length, 0) >= chunkBytes) await write();
    }
    if (waiting.length > 0) await write();
  })();
  // Thrown where it is waited for.
  written.catch(() => {});

  return {
    async add(objects: readonly object[]) {
      count += objects.length;
      const text = objects.map((object) => `${JSON.stringify(object)}\n`).join('');
      if (text && !gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
    },
    async finish(): Promise<SnapshotPart> {
      gzip.end();
      await written;
      return { collection, count, bytes, sha256: hash.digest('hex') };
    },
  };
}
