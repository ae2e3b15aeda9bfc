import { problemStatuses, problemsOf, type ReadScope, type Refusing } from '@recruitment-feed/sdk/contract';
import type { JsonSchema } from './components.ts';
import type { ExampleObject } from './example-objects.ts';

/** Says which key an operation needs. */
export function access(scope: ReadScope): JsonSchema {
  if (scope === 'any') return { security: [{ keyInQuery: [] }, { keyInHeader: [] }, { secretKey: [] }] };
  return { description: `Scope: \`${scope}\`.`, security: [{ secretKey: [] }] };
}

/** Describes the parameters in a path; the example is about this object. */
export function pathParameters(
  { path }: { path: string },
  object: ExampleObject | undefined,
  others: Readonly<Record<string, ExampleObject | undefined>> = {},
): JsonSchema[] {
  const examples = { ...others, id: object };
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
    ...example(examples[name as 'id']),
  }));
}

function example(object: ExampleObject | undefined): JsonSchema {
  return object ? { example: object.id } : {};
}

/** Describes the answers of an endpoint to what went wrong, by status. */
export function problems(route: Refusing): JsonSchema {
  const byStatus = Map.groupBy(problemsOf(route), (code) => problemStatuses[code]);
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
