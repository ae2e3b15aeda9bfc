import { FeedApiError } from './feed-api-error.ts';

/** 403: the key is good but not for this, or not from this page. Ask the feed's operator. */
export class PermissionError extends FeedApiError {
  override readonly name = 'PermissionError';
}
