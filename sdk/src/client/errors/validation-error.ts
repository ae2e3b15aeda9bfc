import { FeedApiError } from './feed-api-error.ts';

/** 422: fields of the body are wrong. `errors` has a pointer and a reason for each. */
export class ValidationError extends FeedApiError {
  override readonly name = 'ValidationError';
}
