import { isHTTPError, isNetworkError, isTimeoutError } from 'ky';
import { Problem } from '../contract/problem.ts';
import { apiErrorOf } from './errors/api-error-of.ts';
import { FeedAbortError } from './errors/feed-abort-error.ts';
import { FeedConnectionError } from './errors/feed-connection-error.ts';
import { FeedTimeoutError } from './errors/feed-timeout-error.ts';
import { readRetryAfter } from './retry-policy.ts';

/** What happened in a call up to its failure. */
export interface CallRecord {
  path: string;
  attempts: number;
  /** Which limit the latest attempt would have met first. */
  boundBy: 'attempt' | 'total';
  signal: AbortSignal | undefined;
  redact: (text: string) => string;
}

/** Turns what ended a call into the error that says what the caller can do; a fault of this program stays itself. */
export function toFeedError(
  error: unknown,
  { path, attempts, boundBy, signal, redact }: CallRecord,
): unknown {
  if (signal?.aborted) return new FeedAbortError({ attempts, cause: signal.reason });
  if (isHTTPError(error)) {
    const { status, headers } = error.response;
    const problem = Problem.safeParse(error.data).data;
    const requestId = headers.get('x-request-id') ?? undefined;
    const retryAfterMs = readRetryAfter(headers, Date.now());
    return apiErrorOf({ status, headers, problem, retryAfterMs, requestId, attempts });
  }
  if (isTimeoutError(error)) {
    const limit = boundBy === 'total' ? 'totalTimeout' : 'timeout';
    return new FeedTimeoutError(`GET ${path} was not answered within ${limit}.`, { kind: boundBy, attempts });
  }
  if (isNetworkError(error)) {
    const offline = globalThis.navigator?.onLine === undefined ? undefined : !globalThis.navigator.onLine;
    const cause = withoutKey(error.cause, redact);
    return new FeedConnectionError(`GET ${path} got no answer.`, { attempts, offline, cause });
  }
  return error;
}

/** Runtimes and custom fetches put whole addresses and requests into their errors: what is carried on is a copy. */
function withoutKey(cause: unknown, redact: (text: string) => string): unknown {
  if (!(cause instanceof Error)) return cause === undefined ? undefined : redact(String(cause));
  const copy = new Error(redact(cause.message), { cause: withoutKey(cause.cause, redact) });
  const { name, code, stack } = cause as Error & { code?: unknown };
  return Object.assign(copy, { name, ...(typeof code === 'string' && { code }), stack: redact(stack ?? '') });
}
