import { FeedError } from '../client/errors/feed-error.ts';

type WebhookVerificationCode =
  | 'missing_header'
  | 'invalid_header'
  | 'timestamp_too_old'
  | 'timestamp_in_future'
  | 'no_matching_signature';

/** Nothing shows that a feed has sent this: answer 400 and use nothing of it. */
export class WebhookVerificationError extends FeedError {
  override readonly name = 'WebhookVerificationError';
  override readonly retryable = false;
  override readonly code: WebhookVerificationCode;

  constructor(code: WebhookVerificationCode, message: string) {
    super(message);
    this.code = code;
  }
}
