import { FeedApiError } from './feed-api-error.ts';

/** 404: there is no such object, or it is not yours to see. */
export class NotFoundError extends FeedApiError {
  override readonly name = 'NotFoundError';
}
