import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type FeedDatabase, openDatabase } from '../store/database.ts';

/** Opens an empty feed on the database of this run of tests: in memory, or on PostgreSQL one of its own. */
export async function openTestDatabase(): Promise<FeedDatabase> {
  const server = inject('postgresServer');
  if (server === undefined) return openDatabase('memory');
  const db = await openDatabase({ url: await createPostgresDatabase(server) });
  onTestFinished(() => db.destroy());
  return db;
}

/**
 * Opens an empty feed for two servers at once: on PostgreSQL each has connections of its own, as two processes have.
 * In memory they share the only one there is.
 */
export async function openTestDatabaseTwice(): Promise<[FeedDatabase, FeedDatabase]> {
  const server = inject('postgresServer');
  if (server === undefined) {
    const db = await openDatabase('memory');
    return [db, db];
  }
  const url = await createPostgresDatabase(server);
  const [one, other] = [await openDatabase({ url }), await openDatabase({ url })];
  onTestFinished(async () => {
    await one.destroy();
    await other.destroy();
  });
  return [one, other];
}

/** Makes an empty database that lasts as long as the test. Resolves with its address. */
export async function createPostgresDatabase(server: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asAdministrator(server, `create database ${name}`);
  onTestFinished(() => asAdministrator(server, `drop database ${name} with (force)`));
  return `${server}/${name}`;
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
