import { type Collection, collections } from '@recruitment-feed/sdk/contract';
import type { FeedDatabase } from './schema.ts';
import { inTransaction } from './transaction.ts';

export interface SnapshotPart {
  collection: Collection;
  /** How many objects it holds. */
  count: number;
  /** Size of the file, compressed. */
  bytes: number;
  sha256: string;
}

export interface KeptSnapshot {
  id: string;
  /** Where the change log stood when the first object was read. */
  seq: number;
  createdAt: Date;
  /** Until then its files are kept at least. */
  expiresAt: Date;
  parts: SnapshotPart[];
}

/** Resolves with the snapshot that was made, or found unchanged, last. */
export async function latestSnapshot(db: FeedDatabase): Promise<KeptSnapshot | undefined> {
  const row = await newestFirst(db).limit(1).executeTakeFirst();
  if (!row) return undefined;
  const parts = await db
    .selectFrom('snapshot_parts')
    .select(['collection', 'count', 'bytes', 'sha256'])
    .where('snapshot_id', '=', row.id)
    .execute();
  return {
    id: row.id,
    seq: row.seq,
    createdAt: new Date(row.created_at),
    expiresAt: new Date(row.expires_at),
    parts: collections.flatMap((collection) => parts.filter((part) => part.collection === collection)),
  };
}

/** Resolves with a file of a snapshot that is kept. */
export function findPart(
  db: FeedDatabase,
  snapshotId: string,
  collection: string,
): Promise<SnapshotPart | undefined> {
  return db
    .selectFrom('snapshot_parts')
    .select(['collection', 'count', 'bytes', 'sha256'])
    .where('snapshot_id', '=', snapshotId)
    .where('collection', '=', collection as Collection)
    .executeTakeFirst();
}

/** Reads the file of a part, one chunk at a time as it is asked for. Fails where it is forgotten meanwhile. */
export function partFile(
  db: FeedDatabase,
  snapshotId: string,
  { collection, bytes }: SnapshotPart,
): ReadableStream<Uint8Array> {
  let position = 0;
  let sent = 0;
  return new ReadableStream({
    async pull(controller) {
      const chunk = await db
        .selectFrom('snapshot_chunks')
        .select('data')
        .where('snapshot_id', '=', snapshotId)
        .where('collection', '=', collection)
        .where('position', '=', position++)
        .executeTakeFirstOrThrow();
      controller.enqueue(new Uint8Array(chunk.data));
      sent += chunk.data.length;
      if (sent >= bytes) controller.close();
    },
  });
}

/** Says of a snapshot that it is what the feed holds at a later moment, too. */
export async function prolongSnapshot(
  db: FeedDatabase,
  { id, createdAt, expiresAt }: KeptSnapshot,
): Promise<void> {
  const times = { created_at: createdAt.toISOString(), expires_at: expiresAt.toISOString() };
  await inTransaction(db, (trx) => trx.updateTable('snapshots').set(times).where('id', '=', id).execute());
}

/** Keeps a snapshot whose files are written, and of the earlier ones the last; of others nothing is left. */
export async function keepSnapshot(
  db: FeedDatabase,
  { parts, ...snapshot }: KeptSnapshot,
  allowed: (trx: FeedDatabase) => Promise<void>,
): Promise<void> {
  await inTransaction(db, async (trx) => {
    await allowed(trx);
    await trx
      .insertInto('snapshots')
      .values({
        id: snapshot.id,
        seq: snapshot.seq,
        created_at: snapshot.createdAt.toISOString(),
        expires_at: snapshot.expiresAt.toISOString(),
      })
      .execute();
    await trx
      .insertInto('snapshot_parts')
      .values(parts.map((part) => ({ snapshot_id: snapshot.id, ...part })))
      .execute();
    const kept = (await newestFirst(trx).limit(2).execute()).map(({ id }) => id);
    await trx.deleteFrom('snapshots').where('id', 'not in', kept).execute();
    await trx.deleteFrom('snapshot_chunks').where('snapshot_id', 'not in', kept).execute();
  });
}

/** Ids are made in the order of time, and tell apart what was made at one moment. */
function newestFirst(db: FeedDatabase) {
  return db.selectFrom('snapshots').selectAll().orderBy('created_at', 'desc').orderBy('id', 'desc');
}
