import { FeedApiError } from './feed-api-error.ts';

/** 410: it was here once: a deleted object, or a cursor that the feed has forgotten (`CursorExpiredError`). */
export class GoneError extends FeedApiError {
  override readonly name: string = 'GoneError';
}
