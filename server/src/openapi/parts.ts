import type { ProblemCode, ReadScope } from '@recruitment-feed/sdk/contract';
import { problemKinds } from '../http/problems.ts';
import type { JsonSchema } from './components.ts';

/** What can go wrong on every route. */
export const common: readonly ProblemCode[] = [
  'unknown_parameter',
  'invalid_parameter',
  'invalid_key',
  'secret_key_in_url',
  'origin_not_allowed',
  'rate_limited',
  'internal',
  'unavailable',
];

/** What can go wrong wherever a key is needed. */
export function ofAccess(scope: ReadScope): readonly ProblemCode[] {
  return scope === 'any'
    ? ['missing_key']
    : ['missing_key', 'publishable_key_forbidden', 'insufficient_scope'];
}

/** Says which key an operation needs. */
export function access(scope: ReadScope): JsonSchema {
  if (scope === 'any') return { security: [{ keyInQuery: [] }, { keyInHeader: [] }, { secretKey: [] }] };
  return { description: `Scope: \`${scope}\`.`, security: [{ secretKey: [] }] };
}

/** Describes the parameters in a path. */
export function pathParameters({ path }: { path: string }): JsonSchema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

/** Describes the answers to what went wrong, by status. */
export function problems(codes: readonly ProblemCode[]): JsonSchema {
  const byStatus = Map.groupBy(codes, (code) => problemKinds[code].status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: `Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}
