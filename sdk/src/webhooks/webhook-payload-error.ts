import { FeedError } from '../client/errors/feed-error.ts';
import type { ResponseIssue } from '../client/errors/feed-response-error.ts';

type WebhookPayloadCode = 'not_json' | 'unexpected_shape';

/**
 * A webhook is genuine, but not as the contract says. Sent again it is the same: answer with success to leave it out,
 * or with an error to get it again once a newer version of this package is in place.
 */
export class WebhookPayloadError extends FeedError {
  override readonly name = 'WebhookPayloadError';
  override readonly retryable = false;
  override readonly code: WebhookPayloadCode;
  readonly issues: readonly ResponseIssue[];

  constructor(code: WebhookPayloadCode, message: string, issues: readonly ResponseIssue[] = []) {
    super(message);
    this.code = code;
    this.issues = issues;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), issues: this.issues };
  }
}
