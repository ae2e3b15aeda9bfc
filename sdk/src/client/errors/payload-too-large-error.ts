import { FeedApiError } from './feed-api-error.ts';

/** 413: the body is larger than the feed takes. Send less. */
export class PayloadTooLargeError extends FeedApiError {
  override readonly name = 'PayloadTooLargeError';
}
