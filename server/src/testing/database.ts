import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type FeedDatabase, openDatabase } from '../store/database.ts';

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
