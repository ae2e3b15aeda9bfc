import { FeedApiError } from './feed-api-error.ts';

/** 401: the key is unknown, expired or stands where it may not. Change the key. */
export class AuthenticationError extends FeedApiError {
  override readonly name = 'AuthenticationError';
}
