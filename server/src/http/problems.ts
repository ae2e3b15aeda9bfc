import type { Problem, ProblemCode } from '@recruitment-feed/sdk/contract';
import { ProblemError } from '../errors.ts';

/** The status and the title of each problem; the only place where a code gets its status. */
export const problemKinds: Record<ProblemCode, { status: number; title: string }> = {
  invalid_parameter: { status: 400, title: 'Invalid parameter' },
  unknown_parameter: { status: 400, title: 'Unknown parameter' },
  invalid_cursor: { status: 400, title: 'Invalid cursor' },
  cursor_filter_mismatch: { status: 400, title: 'Cursor of other filters' },
  invalid_key: { status: 401, title: 'Invalid key' },
  secret_key_in_url: { status: 401, title: 'Secret key in an address' },
  origin_not_allowed: { status: 403, title: 'Origin not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'Method not allowed' },
  cursor_expired: { status: 410, title: 'Cursor expired' },
  deleted: { status: 410, title: 'Deleted' },
  rate_limited: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Internal error' },
  unavailable: { status: 503, title: 'Unavailable' },
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
