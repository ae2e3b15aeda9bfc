import { startEmbeddedPostgres } from '../../../server/src/testing/embedded-postgres.ts';

/** Starts PostgreSQL as it comes, durable, with one empty database. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startEmbeddedPostgres();
  await server.createDatabase('feed');
  return { url: `${server.url}/feed`, stop: server.stop };
}
