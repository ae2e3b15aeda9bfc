import type { Open } from '../../contract/open-enum.ts';
import type { Problem, ProblemCode, ProblemDetail } from '../../contract/problem.ts';
import { retryStatuses } from '../retry-policy.ts';
import { FeedError, type FeedErrorDetails, feedErrorBrand } from './feed-error.ts';

export interface FeedApiDetails extends FeedErrorDetails {
  status: number;
  headers: Headers;
  /** Absent when the answer was no `application/problem+json`, such as a proxy's page. */
  problem: Problem | undefined;
  retryAfterMs: number | undefined;
}

/** The server answered with an error. Its class says what kind, its `code` which one. */
export class FeedApiError extends FeedError {
  override readonly name: string = 'FeedApiError';
  /** The problem's code, or `http_<status>` when something other than the feed answered. Open set. */
  override readonly code: Open<ProblemCode>;
  override readonly retryable: boolean;
  readonly status: number;
  readonly title: string;
  readonly detail: string | undefined;
  /** Which parameters or places of the request were at fault. */
  readonly errors: readonly ProblemDetail[];
  readonly headers: Headers;
  readonly problem: Problem | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor({ status, headers, problem, retryAfterMs, ...details }: FeedApiDetails) {
    const code = problem?.code ?? `http_${status}`;
    const title = problem?.title ?? 'The answer is not from a feed';
    const sentence = problem?.detail === undefined ? title : `${title}: ${problem.detail}`;
    const requestId = details.requestId ?? problem?.requestId;
    super(`[${status} ${code}] ${sentence}${requestId === undefined ? '' : ` (${requestId})`}`, {
      ...details,
      requestId,
    });
    this.code = code;
    this.retryable = retryStatuses.includes(status);
    this.status = status;
    this.title = title;
    this.detail = problem?.detail;
    this.errors = problem?.errors ?? [];
    this.headers = headers;
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }

  override get [feedErrorBrand](): string {
    return 'api';
  }

  override toJSON(): Record<string, unknown> {
    const { status, errors, retryAfterMs } = this;
    return { ...super.toJSON(), status, errors, retryAfterMs };
  }
}
