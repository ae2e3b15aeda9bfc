import { type FeedDatabaseHandle, openFeedDatabase } from './database.ts';

let opening: Promise<FeedDatabaseHandle> | undefined;

/** Returns this context's one connection to the feed's database, opening it at first use. */
export function feedDatabase(): Promise<FeedDatabaseHandle> {
  opening ??= openFeedDatabase().then((database) => {
    database.addEventListener('close', () => {
      opening = undefined;
    });
    return database;
  });
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
