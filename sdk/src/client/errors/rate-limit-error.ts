import { FeedApiError } from './feed-api-error.ts';

/** 429: too many requests. Wait `retryAfterMs` before the next one. */
export class RateLimitError extends FeedApiError {
  override readonly name = 'RateLimitError';
}
