import type { Limits } from './options.ts';

/** An answer of success, as much of it as was read. */
export interface Received<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

/** One call, ready to go out. */
export interface OutgoingCall<Body> {
  url: string;
  /** What it is called in errors: its method and path. */
  name: string;
  init: RequestInit;
  limits: Limits;
  /** The caller's. */
  signal: AbortSignal | undefined;
  /** Sends a request once and reads its whole answer. */
  attempt: Attempt<Body>;
}

/**
 * Sends one request.
 * @throws {FeedApiError} for every answer that is no success.
 * @throws {FeedConnectionError} when no whole answer came, also when the request's own signal ended it.
 */
export interface Attempt<Body> {
  (request: Request): Promise<Received<Body>>;
  /** How many requests were sent so far. */
  readonly count: () => number;
}

/** Makes a call of one attempt or several. Errors are those of the attempt, and `FeedTimeoutError`. */
export type Send = <Body>(call: OutgoingCall<Body>) => Promise<Received<Body>>;
