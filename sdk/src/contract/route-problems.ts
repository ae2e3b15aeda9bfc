import type { ProblemCode } from './problem.ts';
import type { QuerySchema, ReadScope } from './route.ts';
import type { BodySchema, RequiredHeader, UnionBodySchema } from './write-route.ts';

/** What of an endpoint decides how it may refuse: every route of the contract has it. */
export interface Refusing {
  readonly method: string;
  readonly scope?: ReadScope | undefined;
  readonly query?: QuerySchema;
  readonly body?: BodySchema | UnionBodySchema;
  readonly requires?: readonly RequiredHeader[];
  readonly errors: readonly ProblemCode[];
}

const everywhere: readonly ProblemCode[] = [
  'unknown_parameter',
  'invalid_key',
  'secret_key_in_url',
  'origin_not_allowed',
  'rate_limited',
  'internal',
  'unavailable',
];
const withScope: readonly ProblemCode[] = ['missing_key', 'publishable_key_forbidden', 'insufficient_scope'];

const withBody: readonly ProblemCode[] = [
  'invalid_request',
  'payload_too_large',
  'unsupported_media_type',
  'validation_failed',
];
const ofPost: readonly ProblemCode[] = [
  'invalid_request',
  'idempotency_in_progress',
  'idempotency_key_reused',
];
const without: Readonly<Record<RequiredHeader, ProblemCode>> = {
  'idempotency-key': 'idempotency_key_missing',
  'if-match': 'precondition_required',
};

/** Returns every code with which an endpoint may answer: what all of its kind have in common, and its own. */
export function problemsOf({ method, scope, query, body, requires = [], errors }: Refusing): ProblemCode[] {
  return [
    ...new Set([
      ...everywhere,
      ...(query ? (['invalid_parameter'] as const) : []),
      ...(scope === 'any' ? (['missing_key'] as const) : scope ? withScope : []),
      ...(body ? withBody : []),
      ...(method === 'POST' ? ofPost : []),
      ...requires.map((header) => without[header]),
      ...errors,
    ]),
  ];
}
