import { isApiError, isFeedError } from '@recruitment-feed/sdk';
import type { Change } from '@recruitment-feed/sdk/contract';
import { applyChanges, settled } from './apply-changes.ts';
import { MissingPartError } from './build-index.ts';
import { type Copy, LostCopyError, type Position, type Slot } from './copy.ts';
import { type FeedDatabaseHandle, recordStores } from './database.ts';
import type { FeedSource } from './feed-source.ts';
import { finishCopy } from './finish-copy.ts';

export interface SynchronizeOptions {
  database: FeedDatabaseHandle;
  /** The address of the feed. */
  feed: string;
  source: FeedSource;
  now: () => number;
  /** Hears after each step how many objects have come. */
  onProgress?: (objects: number) => void;
}

const atOnce = 1000;

/**
 * Brings the copy of a feed up to date. A first or renewed copy is filled beside the current one, which serves until the
 * new one is whole: from a snapshot, or page by page where the feed has none. An interrupted filling goes on where it stopped.
 * @throws whatever the source throws; the current copy is then as it was after its last whole page.
 */
export async function synchronize(options: SynchronizeOptions): Promise<void> {
  const { database, feed } = options;
  const staging = await database.get('copies', [feed, 'staging']);
  const current = await database.get('copies', [feed, 'current']);
  const [slot, copy]: [Slot, Copy] =
    staging !== undefined || current === undefined
      ? ['staging', staging ?? (await stage(database, feed))]
      : ['current', current];
  try {
    await complete(options, slot, copy);
  } catch (error) {
    if (!isForgotten(error) && !isDeleted(error)) throw error;
    // Without its index the copy serves nobody, and the new one's cannot be built upon it.
    if (error instanceof MissingPartError) await database.delete('copies', [feed, 'current']);
    const anew = await stage(database, feed);
    // A snapshot that cannot be read whole will not be the next time either.
    const pages = error instanceof BrokenSnapshotError;
    await complete(options, 'staging', pages ? { ...anew, position: {} } : anew);
  }
}

/** Whether the time has passed for which the feed asks to be left alone, or a copy is not whole. */
export async function isDue(database: FeedDatabaseHandle, feed: string, now: number): Promise<boolean> {
  if ((await database.get('copies', [feed, 'staging'])) !== undefined) return true;
  const copy = await database.get('copies', [feed, 'current']);
  return copy?.syncedAt === undefined || now >= copy.syncedAt + copy.pollAfterSeconds * 1000;
}

/** Whether the feed does not know any more where it was left. */
function isForgotten(error: unknown): boolean {
  return isApiError(error, 'cursor_expired') || error instanceof BrokenSnapshotError;
}

/** Whether the copy, or what belongs to it, is there no more. */
function isDeleted(error: unknown): boolean {
  return error instanceof LostCopyError || error instanceof MissingPartError;
}

async function complete(options: SynchronizeOptions, slot: Slot, from: Copy): Promise<void> {
  const { database, source, now, onProgress } = options;
  let copy = from;
  let objects = 0;
  const advance = async (changes: readonly Change[], next: Partial<Copy>) => {
    const after = { ...copy, ...next };
    await applyChanges(database, slot, after, changes);
    copy = after;
    objects += changes.length;
    onProgress?.(objects);
  };
  copy.position ??= await firstPosition(source);
  for await (const { changes, position } of snapshotOf(source, copy.position))
    await advance(changes, { position });
  for await (const { changes, nextCursor, pollAfterSeconds } of pagesOf(source, copy.position)) {
    await advance(changes, { position: { cursor: nextCursor }, pollAfterSeconds });
  }
  await finishCopy(database, slot, copy, now());
}

/** Begins at a snapshot, or at the first change where the feed has none. */
async function firstPosition(source: FeedSource): Promise<Position> {
  try {
    return { snapshot: await source.snapshot(), part: 0, objects: 0 };
  } catch (error) {
    if (!isFeedError(error) || error.retryable) throw error;
    return {};
  }
}

/** Reads the rest of a snapshot; where there is none to be read, nothing. */
async function* snapshotOf(
  source: FeedSource,
  from: Position,
): AsyncGenerator<{ changes: Change[]; position: Position }> {
  if (!('snapshot' in from)) return;
  const { snapshot } = from;
  let { part, objects: done } = from;
  for (const file of snapshot.parts.slice(part)) {
    let [changes, objects]: [Change[], number] = [[], 0];
    try {
      for await (const change of source.objects(file)) {
        objects += 1;
        if (objects <= done) continue;
        if (change !== undefined) changes.push(change);
        if (changes.length < atOnce) continue;
        yield { changes, position: { snapshot, part, objects } };
        changes = [];
      }
    } catch (error) {
      throw isFeedError(error) && !error.retryable ? new BrokenSnapshotError(error) : error;
    }
    part += 1;
    done = 0;
    yield { changes, position: { snapshot, part, objects: 0 } };
  }
  yield { changes: [], position: { cursor: snapshot.cursor } };
}

async function* pagesOf(source: FeedSource, from: Position) {
  let cursor = 'cursor' in from ? from.cursor : undefined;
  const seen = new Set([cursor]);
  for (let hasMore = true; hasMore; ) {
    const page = await source.changes(cursor);
    if (page.hasMore && seen.has(page.nextCursor)) throw new StuckFeedError();
    yield page;
    ({ nextCursor: cursor, hasMore } = page);
    seen.add(cursor);
  }
}

/** Makes room for a new copy beside the current one, in the place of one that was begun. */
async function stage(database: FeedDatabaseHandle, feed: string): Promise<Copy> {
  const transaction = database.transaction(['copies', ...recordStores], 'readwrite');
  const copies = transaction.objectStore('copies');
  const generations = (await copies.getAll()).map(({ generation }) => generation);
  const copy: Copy = {
    ...{ feed, generation: Math.max(0, ...generations) + 1, indexed: 0, pollAfterSeconds: 0 },
    counts: { jobs: 0, cooperations: 0 },
  };
  const writes = [copies.put(copy, [feed, 'staging'])];
  await settled(transaction.done, writes);
  return copy;
}

/** A snapshot is not what the feed said of it, or is gone. */
class BrokenSnapshotError extends Error {
  override readonly name = 'BrokenSnapshotError';
  readonly code = 'broken_snapshot';
  constructor(cause: unknown) {
    super('The snapshot of the feed cannot be read. Read the feed page by page.', { cause });
  }
}

/** The feed promises more but does not move on; asking again would never end. */
export class StuckFeedError extends Error {
  override readonly name = 'StuckFeedError';
  readonly code = 'stuck_feed';
  constructor() {
    super('The feed announces more changes but returns a cursor again. Try again later.');
  }
}
