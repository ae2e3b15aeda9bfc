import { join } from 'node:path';
import { inject } from 'vitest';
import type { FeedPlace } from '../commands/feed-place.ts';
import { mediaFolder } from '../media/media-folder.ts';
import { createPostgresDatabase, temporaryFolder } from './database.ts';

/** A place for a feed, and how the operator's tool is told of it. */
export interface Place extends FeedPlace {
  /** Where the files of pictures lie. */
  folder: string;
  args: string[];
  env: Record<string, string>;
}

/** Makes a place on the database of this run of tests: a data folder, or on PostgreSQL a database. */
export async function createPlace(engine?: 'sqlite'): Promise<Place> {
  const server = inject('postgresServer');
  const data = temporaryFolder();
  const folder = join(data, 'media');
  const place = { name: 'the feed', media: mediaFolder(folder), folder, args: ['--data', data] };
  if (server === undefined || engine === 'sqlite') return { ...place, location: { data }, env: {} };
  const url = await createPostgresDatabase(server);
  return { ...place, location: { url }, env: { DATABASE_URL: url } };
}
