import * as z from 'zod/mini';
import { openDataFolder } from '../store/data-folder.ts';
import { type FeedDatabase, openDatabase } from '../store/database.ts';
import { UsageError } from './arguments.ts';

/** Where a feed lies: in a data folder, or in a PostgreSQL database. */
export type FeedLocation = { data: string } | { url: string };

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/**
 * Returns where the feed lies: in the database that `DATABASE_URL` names, else in the data folder. The address has no
 * flag, because it can hold a password, and every user of a machine sees the flags of its programs.
 *
 * @throws UsageError where `DATABASE_URL` is no address of a PostgreSQL database; the sentence leaves out the value.
 */
export function feedLocation(data: string, env: Readonly<Record<string, string | undefined>>): FeedLocation {
  const url = env.DATABASE_URL;
  if (!url) return { data };
  if (!z.safeParse(postgresUrl, url).success)
    throw new UsageError('DATABASE_URL is like postgresql://user:password@host:5432/database.');
  return { url };
}

/** Opens the feed that lies there. */
export function openFeed(location: FeedLocation): Promise<FeedDatabase> {
  return 'url' in location ? openDatabase(location) : openDataFolder(location.data);
}

/** Names a location to a person, without user and password. */
export function describeLocation(location: FeedLocation): string {
  if ('data' in location) return location.data;
  const { protocol, host, pathname } = new URL(location.url);
  return `${protocol}//${host}${pathname}`;
}
