import { inject } from 'vitest';
import type { FeedLocation } from '../commands/feed-location.ts';
import { createPostgresDatabase, temporaryFolder } from './database.ts';

/** A place for a feed, and how the operator's tool is told of it. */
export interface Place {
  location: FeedLocation;
  args: string[];
  env: Record<string, string>;
}

/** Makes a place on the database of this run of tests: a data folder, or on PostgreSQL a database. */
export async function createPlace(engine?: 'sqlite'): Promise<Place> {
  const server = inject('postgresServer');
  if (server === undefined || engine === 'sqlite') {
    const data = temporaryFolder();
    return { location: { data }, args: ['--data', data], env: {} };
  }
  const url = await createPostgresDatabase(server);
  return { location: { url }, args: [], env: { DATABASE_URL: url } };
}
