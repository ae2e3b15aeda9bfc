/** Registered globally, so that the guards know an error of another realm or of a second copy of this package. */
export const feedErrorBrand = Symbol.for('@recruitment-feed/sdk/error');

export interface FeedErrorDetails {
  /** How many requests were sent before giving up. */
  attempts?: number | undefined;
  /** The server's name for the request; quote it when you report a fault. */
  requestId?: string | undefined;
  cause?: unknown;
}

/** What every error of the client has in common. Branch on `code`, never on `message`. */
export abstract class FeedError extends Error {
  abstract override readonly name: string;
  /** Stable, for programs. */
  abstract readonly code: string;
  /** True when the same call may succeed later. */
  abstract readonly retryable: boolean;
  readonly attempts: number;
  readonly requestId: string | undefined;

  constructor(message: string, { attempts = 0, requestId, cause }: FeedErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.attempts = attempts;
    this.requestId = requestId;
  }

  get [feedErrorBrand](): string {
    return 'feed';
  }

  /** What may stand in a log: no key, no header, no body. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, retryable, attempts, requestId } = this;
    return { name, code, message, retryable, attempts, requestId };
  }
}
