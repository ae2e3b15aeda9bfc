import { type Problem, type ProblemCode, problemStatuses } from '@recruitment-feed/sdk/contract';
import { ProblemError } from '../errors.ts';

/** The title of each problem; its status stands in the contract. */
export const problemTitles: Readonly<Record<ProblemCode, string>> = {
  invalid_parameter: 'Invalid parameter',
  unknown_parameter: 'Unknown parameter',
  invalid_cursor: 'Invalid cursor',
  cursor_filter_mismatch: 'Cursor of other filters',
  invalid_request: 'Invalid request',
  idempotency_key_missing: 'Idempotency-Key missing',
  missing_key: 'Key missing',
  invalid_key: 'Invalid key',
  secret_key_in_url: 'Secret key in an address',
  origin_not_allowed: 'Origin not allowed',
  publishable_key_forbidden: 'Publishable key cannot do this',
  insufficient_scope: 'Key not allowed to do this',
  not_found: 'Not found',
  method_not_allowed: 'Method not allowed',
  idempotency_in_progress: 'Same request in progress',
  invalid_state_transition: 'Impossible change of state',
  event_over: 'Event is over',
  already_exists: 'Already there',
  still_referenced: 'Still referenced',
  limit_reached: 'Limit reached',
  cursor_expired: 'Cursor expired',
  deleted: 'Deleted',
  precondition_failed: 'Precondition failed',
  payload_too_large: 'Body too large',
  unsupported_media_type: 'Unsupported media type',
  range_not_satisfiable: 'No byte in this range',
  validation_failed: 'Validation failed',
  unreadable_image: 'Unreadable picture',
  idempotency_key_reused: 'Idempotency-Key reused',
  precondition_required: 'Precondition required',
  rate_limited: 'Too many requests',
  internal: 'Internal error',
  unavailable: 'Unavailable',
  calls_not_configured: 'Calls not configured',
};

/** Makes the answer to a request that failed. An unexpected error keeps its message for the log. */
export function problemResponse(error: Error, requestId: string): Response {
  const problem =
    error instanceof ProblemError
      ? error
      : new ProblemError(
          'internal',
          'Something went wrong here. Try again; tell the operator this request id.',
        );
  const status = problemStatuses[problem.code];
  const body: Problem = {
    ...problem.members,
    type: 'about:blank',
    title: problemTitles[problem.code],
    status,
    code: problem.code,
    detail: problem.message,
    requestId,
    ...(problem.errors.length > 0 ? { errors: [...problem.errors] } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      ...problem.headers,
    },
  });
}
