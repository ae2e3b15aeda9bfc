import { developersLiveKit, loadForumScenario } from '@recruitment-feed/api-mock';
import { createApp, type FeedDatabase, openDatabase } from '@recruitment-feed/server';
import { inject } from 'vitest';
import { makePostgresDatabase } from '../../server/src/testing/postgres-databases.ts';
import { makeKeys } from './make-keys.ts';
import type { Subject } from './subject.ts';

/** Opens a feed with the forum's scenario on a PostgreSQL database of its own. */
export async function openPostgresFeed(): Promise<
  Subject & { db: FeedDatabase; close: () => Promise<void> }
> {
  const now = new Date('2026-11-24T08:00:00Z');
  const { url, drop } = await makePostgresDatabase(inject('postgresServer') ?? '');
  const db = await openDatabase({ url });
  await loadForumScenario(db, { now });
  const app = createApp({ db, clock: () => now, liveKit: developersLiveKit });
  return {
    db,
    url: 'http://localhost',
    fetch: async (request) => app.fetch(request),
    keys: await makeKeys(db, now),
    async close() {
      await db.destroy();
      await drop();
    },
  };
}
