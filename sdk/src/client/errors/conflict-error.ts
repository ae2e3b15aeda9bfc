import { FeedApiError } from './feed-api-error.ts';

/** 409: what the feed holds does not admit this. Read the object again and decide anew. */
export class ConflictError extends FeedApiError {
  override readonly name = 'ConflictError';
}
