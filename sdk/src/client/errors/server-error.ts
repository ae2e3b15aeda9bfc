import { FeedApiError } from './feed-api-error.ts';

/** 5xx: the feed, or something before it, failed. Try again later. */
export class ServerError extends FeedApiError {
  override readonly name = 'ServerError';
}
