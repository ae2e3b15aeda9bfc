import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import {
  connectDatabase,
  type DatabaseLocation,
  type FeedDatabase,
  openDatabase,
} from '../store/database.ts';
import { makePostgresDatabase, templateDatabase } from './postgres-databases.ts';

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
  const db = await connectDatabase({ url: await createPostgresDatabase(server, templateDatabase) });
  onTestFinished(() => db.destroy());
  return db;
}

/** Opens an empty feed as so many processes would, each with connections of its own. */
export async function openTestDatabases(processes: number): Promise<FeedDatabase[]> {
  const location = await createTestLocation(templateDatabase);
  const databases = await Promise.all(Array.from({ length: processes }, () => openDatabase(location)));
  onTestFinished(() => Promise.all(databases.map((db) => db.destroy())).then(() => {}));
  return databases;
}

/**
 * Makes a place for a database of this run of tests, which lasts as long as the test: a file, or on PostgreSQL a
 * database, empty or a copy of another one.
 */
export async function createTestLocation(template?: string): Promise<Exclude<DatabaseLocation, 'memory'>> {
  const server = inject('postgresServer');
  return server === undefined
    ? { file: join(temporaryFolder(), 'feed.sqlite') }
    : { url: await createPostgresDatabase(server, template) };
}

/** Makes an empty folder that lasts as long as the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Makes an empty database that lasts as long as the test. Resolves with its address. */
export async function createPostgresDatabase(server: string, template?: string): Promise<string> {
  const { url, drop } = await makePostgresDatabase(server, template);
  onTestFinished(drop);
  return url;
}
