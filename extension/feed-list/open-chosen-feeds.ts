import { feedDatabase } from '../feed-index/connection.ts';
import { type OpenFeed, openFeeds } from '../feed-index/open-feeds.ts';
import { readSettings } from '../settings/settings.ts';

/** Opens the copies of the feeds that the student has chosen. */
export async function openChosenFeeds(): Promise<OpenFeed[]> {
  const [database, { feeds }] = await Promise.all([feedDatabase(), readSettings()]);
  return openFeeds(database, feeds);
}
