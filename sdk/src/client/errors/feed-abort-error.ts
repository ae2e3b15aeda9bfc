import { FeedError, type FeedErrorDetails } from './feed-error.ts';

/**
 * The caller's signal ended the call; `cause` is the signal's reason.
 * Named as the platform names it, so that code which passes over an `AbortError` passes over this one.
 */
export class FeedAbortError extends FeedError {
  override readonly name = 'AbortError';
  override readonly code = 'aborted';
  override readonly retryable = false;

  constructor(details: FeedErrorDetails) {
    super('The call was ended by its signal.', details);
  }
}
