import { isApiError } from '@recruitment-feed/sdk';
import { applyPage } from './apply-page.ts';
import {
  type FeedDatabaseHandle,
  type IndexState,
  recordStores,
  type Slot,
  wholeGeneration,
} from './database.ts';
import type { FetchChanges } from './fetch-changes.ts';
import { emptyKeyIndex } from './key-index.ts';

export interface SynchronizeOptions {
  database: FeedDatabaseHandle;
  /** The address of the feed; a copy of another feed is replaced. */
  feed: string;
  fetchChanges: FetchChanges;
  now: () => number;
}

/**
 * Brings the copy of the feed up to date, page by page. A first or renewed copy is filled beside the current
 * one, which serves until the new one is whole; an interrupted filling goes on where it stopped.
 * @throws whatever `fetchChanges` throws; the current copy is then as it was after its last whole page.
 */
export async function synchronize(options: SynchronizeOptions): Promise<void> {
  const { database, feed } = options;
  const staging = await database.get('state', 'staging');
  const current = await database.get('state', 'current');
  if (staging?.feed === feed) return await fill(options, 'staging', staging);
  if (current?.feed === feed && staging === undefined) return await fill(options, 'current', current);
  await fill(options, 'staging', await stage(database, feed, current));
}

async function fill(
  options: SynchronizeOptions,
  slot: Slot,
  from: IndexState,
  mayStartOver = true,
): Promise<void> {
  const { database, feed, fetchChanges, now } = options;
  let state = from;
  try {
    for (let hasMore = true; hasMore; ) {
      const page = await fetchChanges(state.cursor);
      if (page.hasMore && page.nextCursor === state.cursor) throw new StuckFeedError();
      state = await applyPage(database, slot, state, page, now());
      hasMore = page.hasMore;
    }
  } catch (error) {
    if (!isApiError(error, 'cursor_expired') || !mayStartOver) throw error;
    const current = await database.get('state', 'current');
    await fill(options, 'staging', await stage(database, feed, current), false);
  }
}

/** Makes room for a new copy beside the current one. */
async function stage(
  database: FeedDatabaseHandle,
  feed: string,
  current: IndexState | undefined,
): Promise<IndexState> {
  const abandoned = await database.get('state', 'staging');
  const generation = Math.max(current?.generation ?? 0, abandoned?.generation ?? 0) + 1;
  const state: IndexState = {
    generation,
    feed,
    pollAfterSeconds: 0,
    nextNumber: 0,
    keyIndex: emptyKeyIndex,
  };
  const transaction = database.transaction(['state', ...recordStores], 'readwrite');
  const writes: Promise<unknown>[] = [transaction.objectStore('state').put(state, 'staging')];
  if (abandoned !== undefined) {
    const outdated = wholeGeneration(abandoned.generation);
    writes.push(...recordStores.map((name) => transaction.objectStore(name).delete(outdated)));
  }
  await Promise.all([...writes, transaction.done]);
  return state;
}

/** The feed promises more but does not move on; asking again would never end. */
export class StuckFeedError extends Error {
  override readonly name = 'StuckFeedError';
  readonly code = 'stuck_feed';
  constructor() {
    super('The feed announces more changes but returns the same cursor. Try again later.');
  }
}
