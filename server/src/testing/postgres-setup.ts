import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { type EmbeddedServer, startEmbeddedPostgres } from './embedded-postgres.ts';
import { templateDatabase } from './postgres-databases.ts';

/** What is in it is thrown away after the run: https://www.postgresql.org/docs/current/non-durability.html */
const settings = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
  'max_wal_size=256MB',
  'autovacuum=off',
  'max_connections=200',
];

/** Starts one PostgreSQL server for a run of tests. Returns what ends it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: EmbeddedServer;
  try {
    server = await startEmbeddedPostgres(settings);
  } catch (error) {
    project.vitest.logger.warn(`The tests on PostgreSQL are skipped, it does not start here: ${error}`);
    project.provide('postgresServer', undefined);
    return async () => {};
  }
  await server.createDatabase(templateDatabase);
  await migrate(`${server.url}/${templateDatabase}`);
  project.provide('postgresServer', server.url);
  return server.stop;
}

/** In a process of its own: here the packages are not read from their sources. */
async function migrate(url: string): Promise<void> {
  const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));
  await promisify(execFile)(process.execPath, ['--conditions=@recruitment-feed/source', cli, 'migrate'], {
    env: { ...process.env, DATABASE_URL: url },
  });
}
