import { FeedError, type FeedErrorDetails } from './feed-error.ts';

interface FeedConnectionDetails extends FeedErrorDetails {
  offline?: boolean | undefined;
}

/**
 * No answer came: offline, a wrong address, a broken connection or, in a browser, an origin that the feed
 * does not admit. Show what you have and try again later.
 */
export class FeedConnectionError extends FeedError {
  override readonly name: string = 'FeedConnectionError';
  override readonly code: string = 'connection_failed';
  override readonly retryable = true;
  /** True when the browser says that it has no network; undefined where nobody can tell. */
  readonly offline: boolean | undefined;

  constructor(message: string, { offline, ...details }: FeedConnectionDetails = {}) {
    super(message, details);
    this.offline = offline;
  }
}
