import { loadForumScenario } from '@recruitment-feed/api-mock';
import { createApp, openDatabase } from '@recruitment-feed/server';
import { afterAll, inject } from 'vitest';
import { makePostgresDatabase } from '../../server/src/testing/database.ts';
import { conformance } from './conformance.ts';
import { makeKeys } from './make-keys.ts';

const now = new Date('2026-11-24T08:00:00Z');
let opened: ReturnType<typeof openFeed> | undefined;
const openOnce = () => {
  opened ??= openFeed();
  return opened;
};
afterAll(async () => (await opened)?.close());

conformance('the server on PostgreSQL', async () => {
  const { app, keys } = await openOnce();
  return { url: 'http://localhost', fetch: async (request) => app.fetch(request), keys };
});

async function openFeed() {
  const { url, drop } = await makePostgresDatabase(inject('postgresServer') ?? '');
  const db = await openDatabase({ url });
  await loadForumScenario(db, { now });
  return {
    app: createApp({ db, clock: () => now }),
    keys: await makeKeys(db, now),
    async close() {
      await db.destroy();
      await drop();
    },
  };
}
