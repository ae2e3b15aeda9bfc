import type { Change, Collection } from '@recruitment-feed/sdk/contract';
import { changesAfter, lastSeq } from '../store/change-log.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { objectsOf } from '../store/sync.ts';

export interface LogEntry {
  seq: number;
  change: Change;
}

export interface LogPart {
  entries: LogEntry[];
  /** Everything up to this number has been read. */
  until: number;
  hasMore: boolean;
}

/**
 * Reads the change log after a number, of each object only the latest change.
 *
 * An object that changed again while it was read is left to that later change, so that no revision comes twice.
 */
export async function readLog(
  db: FeedDatabase,
  { after, collections, limit }: { after: number; collections: readonly Collection[]; limit: number },
): Promise<LogPart> {
  const last = await lastSeq(db);
  if (last <= after) return { entries: [], until: after, hasMore: false };
  const logged = await changesAfter(db, { after, collections, limit: limit + 1 });
  const part = logged.slice(0, limit);
  const hasMore = logged.length > limit;
  const objects = await objectsOf(db, part, { description: false });
  const entries = part.flatMap(({ seq, collection, op, object_id: id, rev }): LogEntry[] => {
    if (op === 'delete') return [{ seq, change: { collection, op, id, rev } }];
    const object = objects.get(id);
    return object?.rev === rev ? [{ seq, change: { collection, op, id, rev, object } as Change }] : [];
  });
  const read = part.at(-1)?.seq ?? after;
  return { entries, until: hasMore ? read : Math.max(read, last), hasMore };
}
