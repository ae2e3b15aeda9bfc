import { storage } from 'wxt/utils/storage';
import { feedDatabase } from '../feed-index/connection.ts';
import type { Copy } from '../feed-index/copy.ts';
import { sourceOf } from '../feed-index/feed-source.ts';
import { discardStaging, sweep } from '../feed-index/sweep.ts';
import { isDue, synchronize } from '../feed-index/synchronize.ts';
import { readSettings } from '../settings/settings.ts';
import { type FeedState, type IndexStatus, joinStates, type SyncFailure } from './index-status.ts';
import { reminders } from './reminders.ts';
import { showNewMatches } from './show-new-matches.ts';
import { clearResumeAlarm, setResumeAlarm, setSyncAlarm } from './sync-alarm.ts';
import { failureOf, isFull } from './sync-failure.ts';
import { syncProgress } from './sync-progress.ts';

/** Why the last sync of a feed failed, by its address. */
const failures = storage.defineItem<Record<string, SyncFailure>>('session:sync-failures', { fallback: {} });
let running: Promise<void> | undefined;
/** The feeds that the sync under way knows of. */
let underWay: readonly string[] = [];

/** Has the feeds synced from time to time. */
export async function ensureSyncAlarm(): Promise<void> {
  const { syncedAt } = await indexStatus();
  await setSyncAlarm(syncedAt, Date.now());
}

/** Brings the copies of all feeds up to date; a sync that is under way is joined, not repeated. Never rejects. */
export function syncFeeds({ onlyIfStale = false } = {}): Promise<void> {
  if (running !== undefined) return running.then(syncAdded);
  running = syncAll(onlyIfStale).finally(() => {
    running = undefined;
  });
  return running;
}

/** Fetches feeds that came to the settings after the sync that was joined had begun. */
async function syncAdded(): Promise<void> {
  const { feeds } = await readSettings();
  if (feeds.some((feed) => !underWay.includes(feed))) await syncFeeds({ onlyIfStale: true });
}

async function syncAll(onlyIfStale: boolean): Promise<void> {
  const { feeds } = await readSettings();
  underWay = feeds;
  const due: string[] = [];
  for (const feed of feeds) if (!onlyIfStale || (await isStale(feed))) due.push(feed);
  if (due.length === 0) return;
  await setResumeAlarm();
  try {
    await sweep(await feedDatabase(), feeds);
  } catch (error) {
    console.warn('What is not needed any more was not deleted:', error);
  }
  for (const feed of due) await syncOne(feed);
  await syncProgress.setValue(null);
  await clearResumeAlarm();
  try {
    await showNewMatches();
  } catch (error) {
    console.warn('New matches were not counted:', error);
  }
  // A closing date may have moved.
  await reminders.remind();
}

async function isStale(feed: string): Promise<boolean> {
  try {
    return await isDue(await feedDatabase(), feed, Date.now());
  } catch (error) {
    console.warn('The copy of the feed cannot be read:', error);
    return true;
  }
}

async function syncOne(feed: string): Promise<void> {
  try {
    await synchronize({
      database: await feedDatabase(),
      feed,
      source: sourceOf(feed),
      now: Date.now,
      // A worker whose extension calls nothing of the browser is stopped after half a minute.
      onProgress: (objects) => void syncProgress.setValue({ feed, objects }),
    });
    await setFailure(feed, undefined);
  } catch (error) {
    console.warn('The feed was not synced:', error);
    await setFailure(feed, failureOf(error));
    if (isFull(error)) await makeRoom(feed);
  }
}

/** A copy that has no room beside the current one is given up, so that the current one can go on. */
async function makeRoom(feed: string): Promise<void> {
  try {
    const database = await feedDatabase();
    await discardStaging(database, feed);
    await sweep(database, (await readSettings()).feeds);
  } catch (error) {
    console.warn('No room was made:', error);
  }
}

async function setFailure(feed: string, failure: SyncFailure | undefined): Promise<void> {
  const { [feed]: _, ...others } = await failures.getValue();
  await failures.setValue(failure === undefined ? others : { ...others, [feed]: failure });
}

/** Says what the copies of the feeds hold, how old they are and what went wrong last. */
export async function indexStatus(): Promise<IndexStatus> {
  const [{ feeds }, failed] = await Promise.all([readSettings(), failures.getValue()]);
  const states = feeds.map(async (feed): Promise<FeedState> => {
    const { copy, failure = failed[feed] } = await currentCopy(feed);
    return {
      feed,
      ready: copy !== undefined,
      counts: copy?.counts ?? { jobs: 0, cooperations: 0 },
      ...(copy?.syncedAt !== undefined && { syncedAt: copy.syncedAt }),
      ...(failure && { failure }),
    };
  });
  return joinStates(await Promise.all(states));
}

async function currentCopy(feed: string): Promise<{ copy?: Copy | undefined; failure?: SyncFailure }> {
  try {
    return { copy: await (await feedDatabase()).get('copies', [feed, 'current']) };
  } catch (error) {
    console.warn('The copy of the feed cannot be read:', error);
    return { failure: 'storage' };
  }
}
