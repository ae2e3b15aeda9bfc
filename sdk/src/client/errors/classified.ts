import { AuthenticationError } from './authentication-error.ts';
import { BadRequestError } from './bad-request-error.ts';
import { ConflictError } from './conflict-error.ts';
import { CursorExpiredError } from './cursor-expired-error.ts';
import { FeedApiError } from './feed-api-error.ts';
import { GoneError } from './gone-error.ts';
import { NotFoundError } from './not-found-error.ts';
import { PayloadTooLargeError } from './payload-too-large-error.ts';
import { PermissionError } from './permission-error.ts';
import { PreconditionFailedError } from './precondition-failed-error.ts';
import { RateLimitError } from './rate-limit-error.ts';
import { ServerError } from './server-error.ts';
import { ValidationError } from './validation-error.ts';

const classes: Readonly<Record<number, typeof FeedApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  413: PayloadTooLargeError,
  422: ValidationError,
  429: RateLimitError,
};

/**
 * Returns an error of an answer as the class that belongs to its status; any other error as it is. Apart from where
 * answers are read, so that faces which only look at `status` and `code` do not carry the classes.
 */
export function classified(error: unknown): unknown {
  if (!(error instanceof FeedApiError)) return error;
  return new (classOf(error))(error);
}

function classOf({ status, code }: FeedApiError): typeof FeedApiError {
  if (code === 'cursor_expired') return CursorExpiredError;
  return classes[status] ?? (status >= 500 ? ServerError : FeedApiError);
}
