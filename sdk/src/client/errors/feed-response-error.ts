import { FeedError, type FeedErrorDetails } from './feed-error.ts';

type FeedResponseCode =
  | 'not_a_feed'
  | 'not_json'
  | 'unexpected_shape'
  | 'repeated_cursor'
  | 'not_event_stream'
  | 'frame_too_large'
  | 'broken_snapshot';

/** One difference between an answer and the contract. */
export interface ResponseIssue {
  /** A JSON pointer into the answer or the item, such as `/pay/0/min`. */
  pointer: string;
  code: string;
  detail: string;
}

interface FeedResponseDetails extends FeedErrorDetails {
  issues?: readonly ResponseIssue[];
  excerpt?: string;
}

/**
 * The server answered with success but not as the contract says: a proxy's page, a wrong address or a
 * server far newer than this client. Asking again gives the same.
 */
export class FeedResponseError extends FeedError {
  override readonly name = 'FeedResponseError';
  override readonly retryable = false;
  override readonly code: FeedResponseCode;
  readonly issues: readonly ResponseIssue[];
  /** The beginning of an answer that could not be read. */
  readonly excerpt: string | undefined;

  constructor(
    code: FeedResponseCode,
    message: string,
    { issues = [], excerpt, ...details }: FeedResponseDetails = {},
  ) {
    super(message, details);
    this.code = code;
    this.issues = issues;
    this.excerpt = excerpt;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}
