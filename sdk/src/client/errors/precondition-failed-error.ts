import { FeedApiError } from './feed-api-error.ts';

/** 412: the object has changed since the `rev` that `ifMatch` names. Read it again, merge and repeat. */
export class PreconditionFailedError extends FeedApiError {
  override readonly name = 'PreconditionFailedError';
}
