import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { type FeedApiDetails, FeedApiError } from './feed-api-error.ts';
import { GoneError } from './gone-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PermissionError } from './permission-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { ServerError } from './server-error.ts';

const classes: Readonly<Record<number, typeof FeedApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  410: GoneError,
  429: RateLimitError,
};

/** Makes the error whose class belongs to the status. */
export function apiErrorOf(details: FeedApiDetails): FeedApiError {
  const ErrorClass = classes[details.status] ?? (details.status >= 500 ? ServerError : FeedApiError);
  return new ErrorClass(details);
}
