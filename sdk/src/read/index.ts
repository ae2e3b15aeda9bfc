/**
 * What is public, read in half the bytes of the whole client.
 * @module
 */

export { isApiError, isFeedError } from '../client/errors/guards.ts';
export type { SkippedItem } from '../client/items.ts';
export type { Listing, ListPage } from '../client/listing.ts';
export type { CallOptions, FeedOptions } from '../client/options.ts';
export type { ResponseCall, WithResponse } from '../client/response-call.ts';
export { createFeedReader, type FeedReader } from './create-feed-reader.ts';
