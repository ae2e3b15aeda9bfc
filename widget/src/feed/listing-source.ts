import type { Page } from '@recruitment-feed/sdk/contract';
import type { FeedReader, ListSource, ReadOptions } from './feed-reader.ts';
import type { Listed } from './listing-state.ts';

/** One query of the feed. */
export interface ListingSource<Item extends Listed> {
  page(cursor: string | undefined, options: ReadOptions): PromiseLike<Page<Item>>;
  byId(ids: string[], options: ReadOptions): PromiseLike<Page<Item>>;
}

/**
 * Reads one query of a reader's list.
 * @param facets What the feed counts beside its first page.
 */
export function sourceOf<Item extends Listed>(
  reader: FeedReader,
  list: ListSource<Item>,
  filter: object,
  facets: readonly string[] | undefined,
): ListingSource<Item> {
  const first = facets ? { ...filter, facets } : filter;
  return {
    page: (cursor, options) => reader.list(list, cursor ? { ...filter, cursor } : first, options),
    byId: (id, options) => reader.list(list, { id, limit: id.length }, options),
  };
}
