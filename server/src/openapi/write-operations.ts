import { type WriteRoute, writes } from '@recruitment-feed/sdk/contract';
import type { Components, JsonSchema } from './components.ts';
import { exampleBodies } from './example-bodies.ts';
import { type ExampleObject, type ExampleObjects, targetOf } from './example-objects.ts';
import { access, pathParameters, problems } from './parts.ts';

/** Describes every route that writes, each with its path. */
export function writeOperations(components: Components, objects: ExampleObjects): [string, JsonSchema][] {
  const bodies = exampleBodies(objects);
  return Object.entries(writes).flatMap(([resource, group]) =>
    Object.entries<WriteRoute>(group).map(([name, route]): [string, JsonSchema] => {
      const operationId = `${resource}.${name}`;
      const object = targetOf(objects, operationId);
      return [
        route.path,
        {
          [route.method.toLowerCase()]: {
            operationId,
            tags: [resource],
            summary: route.summary,
            ...access(route.scope),
            parameters: [
              ...pathParameters(route, object, { organizationId: objects.college }),
              ...headerParameters(route, { idempotencyKey: `example-${operationId}`, object }),
            ],
            ...requestBody(route, components, bodies[operationId]),
            responses: {
              [route.status]: success(route, components),
              ...problems(route),
            },
          },
        },
      ];
    }),
  );
}

function headerParameters(
  { method, requires, errors }: WriteRoute,
  example: { idempotencyKey: string; object: ExampleObject | undefined },
): JsonSchema[] {
  const header = (name: string, required: boolean, description: string, example?: string) => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
    ...(example === undefined ? {} : { example }),
  });
  const idempotencyKey = header(
    'Idempotency-Key',
    requires.includes('idempotency-key'),
    'The same for a repeat of the same request: for 24 hours it gets the answer of the first.',
    example.idempotencyKey,
  );
  const ifMatch = header(
    'If-Match',
    requires.includes('if-match'),
    'The ETag of the object as it was read.',
    example.object && `"${example.object.rev}"`,
  );
  return [
    ...(method === 'POST' ? [idempotencyKey] : []),
    ...(errors.includes('precondition_failed') ? [ifMatch] : []),
  ];
}

function requestBody({ method, body }: WriteRoute, components: Components, example: unknown): JsonSchema {
  if (!body) return {};
  const shown = example === undefined ? {} : { example };
  const draft = components.named(body);
  const content =
    method === 'PATCH'
      ? {
          'application/merge-patch+json': {
            schema: { type: 'object', description: `Any fields of ${draft.$ref}; null empties one.` },
            ...shown,
          },
        }
      : { 'application/json': { schema: draft, ...shown } };
  return { requestBody: { required: true, content } };
}

function success({ returns, status, method }: WriteRoute, components: Components): JsonSchema {
  const text = { schema: { type: 'string' } };
  if (!returns) return { description: 'Done.', headers: { 'X-Request-Id': text } };
  return {
    description: 'Done.',
    headers: {
      ETag: text,
      'X-Request-Id': text,
      ...(status === 201 ? { Location: text } : {}),
      ...(method === 'POST'
        ? { 'Idempotency-Replayed': { ...text, description: '`true` where this was done before.' } }
        : {}),
    },
    content: { 'application/json': { schema: components.named(returns) } },
  };
}
