import * as z from 'zod/mini';
import { shortText } from './drafts.ts';
import { SavedSearch, type SearchedCollection, searchNotices, searchQueries } from './saved-search.ts';
import { id } from './scalars.ts';
import { patch, post, remove } from './write-route.ts';

function draftOf<C extends SearchedCollection>(collection: C) {
  return z.strictObject({
    organizationId: id('org'),
    name: shortText(),
    collection: z.literal(collection),
    query: searchQueries[collection],
    notify: z._default(z.enum(searchNotices), 'none'),
  });
}

/** A saved search as it may be written. */
export const SavedSearchDraft = z.discriminatedUnion('collection', [
  draftOf('organizations'),
  draftOf('jobs'),
  draftOf('cooperations'),
  draftOf('posts'),
  draftOf('events'),
]);
export type SavedSearchDraft = z.output<typeof SavedSearchDraft>;

/** What of a saved search may change: whose it is and in which collection it searches never do. */
export const SavedSearchDetailsDraft = z.strictObject({
  name: shortText(),
  /** Checked as the filter of the collection's list. */
  query: z.record(z.string(), z.unknown()),
  notify: z.enum(searchNotices),
  /** The `seen` of results: what was there then is new no longer. */
  seen: z.optional(z.string()),
});
export type SavedSearchDetailsDraft = z.output<typeof SavedSearchDetailsDraft>;

/** How saved searches are written. */
export const savedSearchWrites = {
  create: post('/v1/saved-searches', {
    summary: 'Saves a search: the collection, and the filter of its list.',
    scope: 'searches:write',
    body: SavedSearchDraft,
    returns: SavedSearch,
  }),
  update: patch('/v1/saved-searches/{id}', {
    summary: 'Changes fields of a saved search by a merge patch, or marks its results as seen.',
    scope: 'searches:write',
    body: SavedSearchDetailsDraft,
    returns: SavedSearch,
    errors: ['not_found', 'precondition_failed', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
  delete: remove('/v1/saved-searches/{id}', {
    summary: 'Forgets a saved search.',
    scope: 'searches:write',
    errors: ['not_found', 'precondition_failed'],
  }),
} as const;
