import * as z from 'zod/mini';
import { open } from './open-enum.ts';

/** Stable codes of what can go wrong. Branch on these, never on the sentence. */
export const problemCodes = [
  'invalid_parameter',
  'unknown_parameter',
  'invalid_cursor',
  'cursor_filter_mismatch',
  'invalid_request',
  'idempotency_key_missing',
  'missing_key',
  'invalid_key',
  'secret_key_in_url',
  'origin_not_allowed',
  'publishable_key_forbidden',
  'insufficient_scope',
  'not_found',
  'method_not_allowed',
  'idempotency_in_progress',
  'invalid_state_transition',
  'event_over',
  'already_exists',
  'still_referenced',
  'limit_reached',
  'cursor_expired',
  'deleted',
  'precondition_failed',
  'payload_too_large',
  'unsupported_media_type',
  'range_not_satisfiable',
  'validation_failed',
  'unreadable_image',
  'idempotency_key_reused',
  'precondition_required',
  'rate_limited',
  'internal',
  'unavailable',
  'calls_not_configured',
] as const;
/** What went wrong, for programs. A feed may learn new ones. */
export type ProblemCode = (typeof problemCodes)[number];

/** The status of the answer that says each code. */
export const problemStatuses: Readonly<Record<ProblemCode, number>> = {
  invalid_parameter: 400,
  unknown_parameter: 400,
  invalid_cursor: 400,
  cursor_filter_mismatch: 400,
  invalid_request: 400,
  idempotency_key_missing: 400,
  missing_key: 401,
  invalid_key: 401,
  secret_key_in_url: 401,
  origin_not_allowed: 403,
  publishable_key_forbidden: 403,
  insufficient_scope: 403,
  not_found: 404,
  method_not_allowed: 405,
  idempotency_in_progress: 409,
  invalid_state_transition: 409,
  event_over: 409,
  already_exists: 409,
  still_referenced: 409,
  limit_reached: 409,
  cursor_expired: 410,
  deleted: 410,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  range_not_satisfiable: 416,
  validation_failed: 422,
  unreadable_image: 422,
  idempotency_key_reused: 422,
  precondition_required: 428,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
  calls_not_configured: 503,
};

/** One fault inside a request: which parameter or which place of the body. */
export const ProblemDetail = z.looseObject({
  parameter: z.optional(z.string()),
  pointer: z.optional(z.string()),
  detail: z.string(),
});
export type ProblemDetail = z.output<typeof ProblemDetail>;

/** The body of every error answer, `application/problem+json`, https://www.rfc-editor.org/rfc/rfc9457 */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: open(problemCodes),
  /** A sentence that says what happened and what to do. */
  detail: z.optional(z.string()),
  instance: z.optional(z.string()),
  requestId: z.optional(z.string()),
  errors: z.optional(z.array(ProblemDetail)),
});
export type Problem = z.output<typeof Problem>;
