import { FeedConnectionError } from './feed-connection-error.ts';
import type { FeedErrorDetails } from './feed-error.ts';

/** The whole answer did not come in time, in one attempt or in all of them together. */
export class FeedTimeoutError extends FeedConnectionError {
  override readonly name = 'FeedTimeoutError';
  override readonly code = 'timeout';
  /** Which limit was passed: `timeout` (attempt) or `totalTimeout` (total). */
  readonly kind: 'attempt' | 'total';

  constructor(call: string, { kind, ...details }: FeedErrorDetails & { kind: 'attempt' | 'total' }) {
    super(`${call} was not answered within ${kind === 'total' ? 'totalTimeout' : 'timeout'}.`, details);
    this.kind = kind;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), kind: this.kind };
  }
}
