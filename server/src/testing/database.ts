import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type DatabaseLocation, type FeedDatabase, openDatabase } from '../store/database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server for tests, without the name of a database; undefined where there is none. */
    postgresServer: string | undefined;
  }
}

/** Opens an empty feed on the database of this run of tests: in memory, or on PostgreSQL one of its own. */
export async function openTestDatabase(): Promise<FeedDatabase> {
  const server = inject('postgresServer');
  if (server === undefined) return openDatabase('memory');
  const db = await openDatabase({ url: await createPostgresDatabase(server) });
  onTestFinished(() => db.destroy());
  return db;
}

/** Opens an empty feed as so many processes would, each with connections of its own. */
export async function openTestDatabases(processes: number): Promise<FeedDatabase[]> {
  const location = await createTestLocation();
  const databases = await Promise.all(Array.from({ length: processes }, () => openDatabase(location)));
  onTestFinished(() => Promise.all(databases.map((db) => db.destroy())).then(() => {}));
  return databases;
}

/** Makes a place for a database of this run of tests: a file, or on PostgreSQL a database. It lasts as long as the test. */
export async function createTestLocation(): Promise<Exclude<DatabaseLocation, 'memory'>> {
  const server = inject('postgresServer');
  return server === undefined
    ? { file: join(temporaryFolder(), 'feed.sqlite') }
    : { url: await createPostgresDatabase(server) };
}

/** Makes an empty folder that lasts as long as the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes an empty database that lasts as long as the test. Resolves with its address. */
export async function createPostgresDatabase(server: string): Promise<string> {
  const { url, drop } = await makePostgresDatabase(server);
  onTestFinished(drop);
  return url;
}

/** Makes an empty database. Resolves with its address and with what removes it. */
export async function makePostgresDatabase(
  server: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(server, `create database ${name}`);
  return {
    url: `${server}/${name}`,
    drop: () => asAdministrator(server, `drop database ${name} with (force)`),
  };
}

async function asAdministrator(server: string, statement: string): Promise<void> {
  const client = new Client(`${server}/postgres`);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
