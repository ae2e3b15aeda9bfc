import { startEmbeddedPostgres } from '../../../server/src/testing/embedded-postgres.ts';

/**
 * What the server's manual advises: as it comes, PostgreSQL keeps 128 MB at hand, which 100,000 jobs with
 * their indexes outgrow. https://www.postgresql.org/docs/current/runtime-config-resource.html
 */
export const sharedBuffers = '512MB';

/** Starts a durable PostgreSQL with one empty database. */
export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const server = await startEmbeddedPostgres([`shared_buffers=${sharedBuffers}`]);
  await server.createDatabase('feed');
  return { url: `${server.url}/feed`, stop: server.stop };
}
