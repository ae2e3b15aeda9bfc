import type { Hono } from 'hono';
import { createApp } from '../app.ts';
import { mountSite } from '../site/index.ts';
import { countObjects } from '../store/counts.ts';
import { countJobPages, listJobPages } from '../store/job-pages.ts';
import { findKey } from '../store/keys.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { now } from './samples.ts';

const silent = () => {};

/** The feed with its pages on a database, on the day on which most tests happen. */
export function testSite(
  db: FeedDatabase,
  widgetFile = new URL('./nowhere.js', import.meta.url),
  proxies = 0,
): Hono {
  return createApp({
    db,
    clock: () => now,
    logger: { info: silent, warn: silent, error: silent },
    pages: (app) =>
      mountSite(app, {
        counts: () => countObjects(db),
        originsOf: async (key) => (await findKey(db, key, now))?.origins ?? [],
        jobPages: { count: () => countJobPages(db), list: (range) => listJobPages(db, range) },
        now: () => now,
        proxies,
        widgetFile,
      }),
  });
}
