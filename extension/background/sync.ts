import { FeedConnectionError, isFeedError } from '@recruitment-feed/sdk';
import { storage } from 'wxt/utils/storage';
import { feedDatabase } from '../feed-index/connection.ts';
import { wholeGeneration } from '../feed-index/database.ts';
import { changesOf } from '../feed-index/fetch-changes.ts';
import { synchronize } from '../feed-index/synchronize.ts';
import { settings } from '../settings/settings.ts';
import type { IndexStatus, SyncFailure } from './index-status.ts';

const failure = storage.defineItem<SyncFailure | null>('session:sync-failure', { fallback: null });

let running: Promise<void> | undefined;

/** Brings the copy of the feed up to date; a sync that is under way is joined, not repeated. Never rejects. */
export function syncFeed(): Promise<void> {
  running ??= syncOnce().finally(() => {
    running = undefined;
  });
  return running;
}

/** Syncs when the feed's own waiting time has passed since the last success. */
export async function syncFeedIfStale(): Promise<void> {
  const { feed } = await settings.getValue();
  const state = await (await feedDatabase()).get('state', 'current');
  const fresh =
    state?.feed === feed &&
    state.syncedAt !== undefined &&
    Date.now() < state.syncedAt + state.pollAfterSeconds * 1000;
  if (!fresh) await syncFeed();
}

async function syncOnce(): Promise<void> {
  const { feed } = await settings.getValue();
  try {
    await synchronize({
      database: await feedDatabase(),
      feed,
      fetchChanges: changesOf(feed),
      now: Date.now,
    });
    await failure.setValue(null);
  } catch (error) {
    console.warn('The feed was not synced:', error);
    await failure.setValue(reasonOf(error));
  }
}

function reasonOf(error: unknown): SyncFailure {
  if (error instanceof FeedConnectionError) return 'unreachable';
  if (isFeedError(error) && error.retryable) return 'unavailable';
  // IndexedDB fails with DOMExceptions: quota, a lost disk, a database that was deleted meanwhile.
  return error instanceof DOMException ? 'storage' : 'not-a-feed';
}

/** Says what the copy of the chosen feed holds, how old it is and what went wrong last. */
export async function indexStatus(): Promise<IndexStatus> {
  const database = await feedDatabase();
  const [{ feed }, state, reason] = await Promise.all([
    settings.getValue(),
    database.get('state', 'current'),
    failure.getValue(),
  ]);
  const failed = reason === null ? {} : { failure: reason };
  if (state?.feed !== feed) return { ready: false, counts: { jobs: 0, cooperations: 0 }, ...failed };
  const range = wholeGeneration(state.generation);
  const [jobs, cooperations] = await Promise.all([
    database.count('jobs', range),
    database.count('cooperations', range),
  ]);
  const since = state.syncedAt === undefined ? {} : { syncedAt: state.syncedAt };
  return { ready: true, counts: { jobs, cooperations }, ...since, ...failed };
}
