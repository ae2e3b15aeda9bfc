import {
  SavedSearchDetailsDraft,
  type savedSearchWrites,
  searchQueries,
} from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { speaksFor } from '../http/authorize.ts';
import { applyPatch, checkBody } from '../http/check-body.ts';
import { canonicalQuery } from '../store/canonical-query.ts';
import { lastSeq } from '../store/change-log.ts';
import { createCursors, cursorSecret } from '../store/cursor.ts';
import { readSeen } from '../store/saved-search-results.ts';
import { deleteSavedSearch, insertSavedSearch, updateSavedSearch } from '../store/saved-searches.ts';
import type { FeedDatabase } from '../store/schema.ts';
import { ownSavedSearch } from './own-saved-search.ts';
import { requireOrganizations } from './require-organizations.ts';
import type { WriteHandlers } from './write-handler.ts';

export const savedSearchWriteHandlers: WriteHandlers<typeof savedSearchWrites> = {
  create: async ({ body }, { db, key, now }) => {
    const { organizationId } = body;
    speaksFor(key, organizationId);
    await requireOrganizations(db, { organizationId });
    const id = await insertSavedSearch(db, { ...body, query: canonicalQuery(body.query) }, now);
    return (await ownSavedSearch(db, id, key)).search;
  },

  update: async ({ id, body, checkRevision }, { db, key, now }) => {
    const { search } = await ownSavedSearch(db, id, key);
    checkRevision(search.rev);
    const { id: _, rev, createdAt, updatedAt, ...write } = search;
    const { seen, query, ...changed } = applyPatch(SavedSearchDetailsDraft, write, body);
    const seenSeq = seen === undefined ? undefined : await readSeenSeq(db, id, seen);
    const next = { ...write, ...changed, ...(query && { query: checkQuery(search.collection, query) }) };
    await updateSavedSearch(db, id, next, { seenSeq, now });
    return (await ownSavedSearch(db, id, key)).search;
  },

  delete: async ({ id, checkRevision }, { db, key }) => {
    const { search } = await ownSavedSearch(db, id, key);
    checkRevision(search.rev);
    await deleteSavedSearch(db, id);
    return undefined;
  },
};

/** Checks a query by the filter of its collection. Throws a ValidationFailedError that points at each fault. */
function checkQuery(collection: string, query: Record<string, unknown>): Record<string, unknown> {
  const schemas: Readonly<Record<string, z.ZodMiniType<object> | undefined>> = searchQueries;
  const body = z.strictObject({ query: schemas[collection] ?? z.strictObject({}) });
  return canonicalQuery(checkBody(body, { query }).query);
}

/** A mark from before a backup was restored may lie ahead of the log; it then means all there is. */
async function readSeenSeq(db: FeedDatabase, id: string, seen: string): Promise<number> {
  const cursors = createCursors(await cursorSecret(db));
  return Math.min(readSeen(cursors, id, seen), await lastSeq(db));
}
