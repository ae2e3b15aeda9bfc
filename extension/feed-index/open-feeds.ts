import { readPart } from './build-index.ts';
import type { Copy } from './copy.ts';
import type { FeedDatabaseHandle } from './database.ts';
import type { IndexParts, PartName } from './index/index-parts.ts';

/** The whole copy of a feed, open for questions. */
export interface OpenFeed {
  database: FeedDatabaseHandle;
  copy: Copy;
  /** A part of its index, read at first use. */
  part<Name extends PartName>(name: Name): Promise<IndexParts[Name]>;
}

const known = new WeakMap<FeedDatabaseHandle, Map<string, OpenFeed>>();

/** Opens the whole copies of feeds, in the order of these; parts that were read before are not read again. */
export async function openFeeds(database: FeedDatabaseHandle, feeds: readonly string[]): Promise<OpenFeed[]> {
  const copies = await Promise.all(feeds.map((feed) => database.get('copies', [feed, 'current'])));
  const before = known.get(database);
  const open = copies.flatMap((copy) => {
    if (copy === undefined) return [];
    const same = before?.get(copy.feed);
    return same !== undefined && isSame(same.copy, copy) ? { ...same, copy } : openFeed(database, copy);
  });
  known.set(database, new Map(open.map((feed) => [feed.copy.feed, feed])));
  return open;
}

function isSame(one: Copy, other: Copy): boolean {
  return one.generation === other.generation && one.indexed === other.indexed;
}

function openFeed(database: FeedDatabaseHandle, copy: Copy): OpenFeed {
  const parts: { [Name in PartName]?: Promise<IndexParts[Name]> } = {};
  return {
    database,
    copy,
    part<Name extends PartName>(name: Name): Promise<IndexParts[Name]> {
      const read = parts[name] as Promise<IndexParts[Name]> | undefined;
      if (read !== undefined) return read;
      const reading = readPart(database, copy.generation, copy.indexed, name);
      Object.assign(parts, { [name]: reading });
      reading.catch(() => delete parts[name]);
      return reading;
    },
  };
}
