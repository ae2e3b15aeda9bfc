import {
  isKnown,
  maxPageSize,
  type Page,
  type SavedSearch,
  type SearchedCollection,
  searchQueries,
} from '@recruitment-feed/sdk/contract';
import { listCooperations } from './cooperations.ts';
import { type Cursors, questionOf } from './cursor.ts';
import { listEvents } from './events.ts';
import { listJobs } from './job-list.ts';
import { listOrganizations } from './organizations.ts';
import { listPosts } from './posts.ts';
import type { FeedDatabase } from './schema.ts';

/** A list of the feed whose filter its own schema has checked. */
type List = (
  db: FeedDatabase,
  filter: Readonly<Record<string, unknown>>,
  cursors: Cursors,
) => Promise<Page<{ id: string; rev: number }>>;

const lists: Record<SearchedCollection, List> = {
  organizations: listOrganizations,
  jobs: listJobs,
  cooperations: listCooperations,
  posts: listPosts,
  events: listEvents,
};

/** Resolves with one page of what a saved search finds; the cursor is one of the collection's own list. */
export function readResults(
  db: FeedDatabase,
  { collection, query }: SavedSearch,
  page: { limit?: number | undefined; cursor?: string | undefined },
  cursors: Cursors,
): Promise<Page<{ id: string; rev: number }>> {
  return lists[searched(collection)](db, { ...query, ...page }, cursors);
}

/** Counts what a saved search finds that came or changed after a change of the log. */
export async function countNew(
  db: FeedDatabase,
  { collection, query }: SavedSearch,
  after: number,
  cursors: Cursors,
): Promise<number> {
  const list = lists[searched(collection)];
  const asked = (query as { id?: readonly string[] }).id;
  const ids = (await changedIds(db, collection, after)).filter((id) => asked?.includes(id) ?? true);
  let count = 0;
  for (let from = 0; from < ids.length; from += maxPageSize) {
    const id = ids.slice(from, from + maxPageSize);
    count += (await list(db, { ...query, id, limit: maxPageSize }, cursors)).data.length;
  }
  return count;
}

/** Writes up to which change of the log a saved search was seen, so that only this search reads it again. */
export function writeSeen(cursors: Cursors, searchId: string, seq: number): string {
  return cursors.write(seenOf(searchId), [String(seq)]);
}

/** Reads what {@link writeSeen} wrote. Throws as {@link Cursors.read} does. */
export function readSeen(cursors: Cursors, searchId: string, seen: string): number {
  return Number(cursors.read(seenOf(searchId), seen)[0]);
}

function seenOf(searchId: string): string {
  return questionOf('seen', { searchId });
}

function searched(collection: string): SearchedCollection {
  const known = Object.keys(searchQueries) as SearchedCollection[];
  if (!isKnown(known, collection)) throw new Error(`There is no list of ${collection}.`);
  return collection;
}

/** Nothing that is found is missing: the latest change of an object that is there is never trimmed from the log. */
async function changedIds(db: FeedDatabase, collection: string, after: number): Promise<string[]> {
  const rows = await db
    .selectFrom('changes')
    .select('object_id')
    .distinct()
    .where('collection', '=', searched(collection))
    .where('seq', '>', after)
    .execute();
  return rows.map((row) => row.object_id);
}
