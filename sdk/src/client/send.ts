import type { Limits } from './options.ts';

/** One call, ready to go out. */
export interface OutgoingCall {
  url: string;
  /** What it is called in errors: its method and path. */
  name: string;
  init: RequestInit;
  limits: Limits;
  /** The caller's. */
  signal: AbortSignal | undefined;
  /** Sends a request once and reads its whole answer. */
  attempt: Attempt;
}

/**
 * Sends one request.
 * @throws {FeedApiError} for every answer that is no success.
 * @throws {FeedConnectionError} when no whole answer came, also when the request's own signal ended it.
 */
export interface Attempt {
  (request: Request): Promise<Response>;
  /** How many requests were sent so far. */
  readonly count: () => number;
}

/** Makes a call of one attempt or several. Errors are those of the attempt, and `FeedTimeoutError`. */
export type Send = (call: OutgoingCall) => Promise<Response>;
