import type { Page, SavedSearch, SavedSearchFilter } from '@recruitment-feed/sdk/contract';
import { lastSeq } from './change-log.ts';
import type { Cursors } from './cursor.ts';
import { newId } from './ids.ts';
import { type KeptFields, type ObjectRow, toWire, type Without } from './objects.ts';
import { readPage } from './page.ts';
import type { FeedDatabase } from './schema.ts';

export type SavedSearchWrite = Without<SavedSearch, KeptFields>;

/** Keeps a new saved search, which has seen everything there is; in a transaction. Resolves with its id. */
export async function insertSavedSearch(
  trx: FeedDatabase,
  { organizationId, ...fields }: SavedSearchWrite,
  now: Date,
): Promise<string> {
  const id = newId('sch');
  const at = now.toISOString();
  await trx
    .insertInto('saved_searches')
    .values({
      id,
      rev: 1,
      created_at: at,
      updated_at: at,
      organization_id: organizationId,
      body: JSON.stringify(fields),
      seen_seq: await lastSeq(trx),
    })
    .execute();
  return id;
}

/** Replaces what is kept of a saved search, and where `seenSeq` is given up to which change it was seen. */
export async function updateSavedSearch(
  trx: FeedDatabase,
  id: string,
  { organizationId: _, ...fields }: SavedSearchWrite,
  { seenSeq, now }: { seenSeq?: number | undefined; now: Date },
): Promise<void> {
  await trx
    .updateTable('saved_searches')
    .set((eb) => ({
      body: JSON.stringify(fields),
      rev: eb('rev', '+', 1),
      updated_at: now.toISOString(),
      ...(seenSeq === undefined ? {} : { seen_seq: seenSeq }),
    }))
    .where('id', '=', id)
    .execute();
}

/** Forgets a saved search. Nobody else keeps a copy, so there is no tombstone. */
export async function deleteSavedSearch(trx: FeedDatabase, id: string): Promise<void> {
  await trx.deleteFrom('saved_searches').where('id', '=', id).execute();
}

/** Resolves with a saved search, and up to which change of the log it was seen. */
export async function findSavedSearch(
  db: FeedDatabase,
  id: string,
): Promise<{ search: SavedSearch; seenSeq: number } | undefined> {
  const row = await selectSavedSearches(db).select('seen_seq').where('id', '=', id).executeTakeFirst();
  return row && { search: toSavedSearch(row), seenSeq: row.seen_seq };
}

/** Resolves with one page of saved searches, newest first. */
export async function listSavedSearches(
  db: FeedDatabase,
  filter: SavedSearchFilter,
  cursors: Cursors,
): Promise<Page<SavedSearch>> {
  let query = selectSavedSearches(db);
  if (filter.organizationId) query = query.where('organization_id', 'in', filter.organizationId);
  const order = { columns: ['created_at', 'id'] as const, moment: (row: Row) => row.created_at };
  const { data, nextCursor } = await readPage(query, 'saved-searches', { filter, cursors, order });
  return { data: data.map(toSavedSearch), nextCursor };
}

type Row = ObjectRow & { organization_id: string };

function selectSavedSearches(db: FeedDatabase) {
  return db
    .selectFrom('saved_searches')
    .select(['id', 'rev', 'created_at', 'updated_at', 'body', 'organization_id']);
}

function toSavedSearch(row: Row): SavedSearch {
  return toWire(row, { organizationId: row.organization_id });
}
