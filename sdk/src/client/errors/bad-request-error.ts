import { FeedApiError } from './feed-api-error.ts';

/** 400: a parameter is unknown or unreadable; `errors` names it. Change the request. */
export class BadRequestError extends FeedApiError {
  override readonly name = 'BadRequestError';
}
