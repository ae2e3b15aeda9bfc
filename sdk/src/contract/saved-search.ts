import * as z from 'zod/mini';
import { CooperationFilter } from './cooperation.ts';
import { EventFilter } from './event.ts';
import { JobFilter } from './job.ts';
import { objectFields } from './object.ts';
import { open } from './open-enum.ts';
import { OrganizationFilter } from './organization.ts';
import { page, pageParameters, repeated } from './page.ts';
import { PostFilter } from './post.ts';
import { get } from './route.ts';
import { id } from './scalars.ts';

/** The filter of each list that can be searched again: what the list takes, without the parameters of pages. */
export const searchQueries = {
  organizations: z.strictObject(withoutPage(OrganizationFilter)),
  jobs: z.strictObject(withoutPage(JobFilter)),
  cooperations: z.strictObject(withoutPage(CooperationFilter)),
  posts: z.strictObject(withoutPage(PostFilter)),
  events: z.strictObject(withoutPage(EventFilter)),
};
/** A collection whose list can be searched again. */
export type SearchedCollection = keyof typeof searchQueries;
/** What is asked again: the filter of the collection’s list. */
export type SearchQuery<C extends SearchedCollection = SearchedCollection> = z.output<
  (typeof searchQueries)[C]
>;

function withoutPage<Shape extends z.core.$ZodShape>(filter: z.ZodMiniObject<Shape>) {
  const { limit, cursor, ...shape }: Shape & { limit?: unknown; cursor?: unknown } = filter.shape;
  return shape;
}

/** Where its owner wants to hear of what is new; the feed keeps the wish and sends nothing by itself. */
export const searchNotices = ['none', 'stream', 'webhook', 'digest'] as const;

/** A question that an organization asks again and again. */
export const SavedSearch = z.looseObject({
  ...objectFields('sch'),
  organizationId: id('org'),
  name: z.string(),
  collection: open(['organizations', 'jobs', 'cooperations', 'posts', 'events']),
  /** The filter of the collection's list, several values of a parameter as an array. */
  query: z.looseObject({}),
  notify: open(searchNotices),
});
export type SavedSearch = z.output<typeof SavedSearch>;

/** Whose saved searches are listed. */
export const SavedSearchFilter = z.object({ ...pageParameters, organizationId: repeated(id('org')) });
export type SavedSearchFilter = z.output<typeof SavedSearchFilter>;

/** One page of what is found. */
export const SavedSearchResults = z.looseObject({
  /** Objects of the collection, as its list tells them. */
  data: z.array(z.looseObject({ id: z.string(), rev: z.int() })),
  nextCursor: z.nullable(z.string()),
  /** How many of all that is found came or changed since the search was last marked as seen. */
  newCount: z.int(),
  /** Sent as `seen` in a PATCH, it marks as seen what was there when this was answered. */
  seen: z.string(),
});
export type SavedSearchResults = z.output<typeof SavedSearchResults>;

/** Which page of the results is told. */
export const SavedSearchPage = z.object({ ...pageParameters });
export type SavedSearchPage = z.output<typeof SavedSearchPage>;

/** How saved searches and their results are read. */
export const savedSearches = {
  list: get('/v1/saved-searches', {
    summary: 'Lists saved searches, newest first; to a bound key those of its organization.',
    scope: 'searches:write',
    query: SavedSearchFilter,
    returns: page(SavedSearch),
    errors: ['invalid_cursor', 'cursor_filter_mismatch'],
  }),
  get: get('/v1/saved-searches/{id}', {
    summary: 'Returns one saved search.',
    scope: 'searches:write',
    returns: SavedSearch,
    errors: ['not_found'],
  }),
  results: get('/v1/saved-searches/{id}/results', {
    summary: 'Returns what a saved search finds now, and how much of it is new.',
    scope: 'searches:write',
    query: SavedSearchPage,
    returns: SavedSearchResults,
    errors: ['not_found', 'invalid_cursor', 'cursor_filter_mismatch'],
  }),
} as const;
