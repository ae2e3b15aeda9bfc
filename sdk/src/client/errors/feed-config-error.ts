import { FeedError } from './feed-error.ts';

type FeedConfigCode =
  | 'invalid_option'
  | 'invalid_base_url'
  | 'invalid_key'
  | 'secret_key_in_browser'
  | 'invalid_secret'
  | 'raw_body_needed';

/** The client was set up or called in a way that cannot work: change the program. Nothing was sent. */
export class FeedConfigError extends FeedError {
  override readonly name = 'FeedConfigError';
  override readonly retryable = false;
  override readonly code: FeedConfigCode;

  constructor(code: FeedConfigCode, message: string) {
    super(message);
    this.code = code;
  }
}
