import type { Page } from '@recruitment-feed/sdk/contract';
import type { ReadOptions } from './feed-reader.ts';
import type { Listed } from './listing-state.ts';

/** One query of the feed. */
export interface ListingSource<Item extends Listed> {
  page(cursor: string | undefined, options: ReadOptions): PromiseLike<Page<Item>>;
  byId(ids: string[], options: ReadOptions): PromiseLike<Page<Item>>;
}
