import type { Problem, ProblemCode } from '@recruitment-feed/sdk/contract';
import { ProblemError } from '../errors.ts';

/** The status and the title of each problem; the only place where a code gets its status. */
export const problemKinds: Record<ProblemCode, { status: number; title: string }> = {
  invalid_parameter: { status: 400, title: 'Invalid parameter' },
  unknown_parameter: { status: 400, title: 'Unknown parameter' },
  invalid_cursor: { status: 400, title: 'Invalid cursor' },
  cursor_filter_mismatch: { status: 400, title: 'Cursor of other filters' },
  invalid_request: { status: 400, title: 'Invalid request' },
  idempotency_key_missing: { status: 400, title: 'Idempotency-Key missing' },
  missing_key: { status: 401, title: 'Key missing' },
  invalid_key: { status: 401, title: 'Invalid key' },
  secret_key_in_url: { status: 401, title: 'Secret key in an address' },
  origin_not_allowed: { status: 403, title: 'Origin not allowed' },
  publishable_key_forbidden: { status: 403, title: 'Publishable key cannot do this' },
  insufficient_scope: { status: 403, title: 'Key not allowed to do this' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  idempotency_in_progress: { status: 409, title: 'Same request in progress' },
  invalid_state_transition: { status: 409, title: 'Impossible change of state' },
  event_over: { status: 409, title: 'Event is over' },
  already_exists: { status: 409, title: 'Already there' },
  still_referenced: { status: 409, title: 'Still referenced' },
  cursor_expired: { status: 410, title: 'Cursor expired' },
  deleted: { status: 410, title: 'Deleted' },
  precondition_failed: { status: 412, title: 'Precondition failed' },
  payload_too_large: { status: 413, title: 'Body too large' },
  unsupported_media_type: { status: 415, title: 'Unsupported media type' },
  validation_failed: { status: 422, title: 'Validation failed' },
  unreadable_image: { status: 422, title: 'Unreadable picture' },
  idempotency_key_reused: { status: 422, title: 'Idempotency-Key reused' },
  precondition_required: { status: 428, title: 'Precondition required' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Unavailable' },
  calls_not_configured: { status: 503, title: 'Calls not configured' },
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
  const { status, title } = problemKinds[problem.code];
  const body: Problem = {
    ...problem.members,
    type: 'about:blank',
    title,
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
