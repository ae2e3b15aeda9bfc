import { type WriteRoute, writes } from '@recruitment-feed/sdk/contract';
import type { Components } from './components.ts';
import { exampleBodies } from './example-bodies.ts';
import { type ExampleObject, type ExampleObjects, targetOf } from './example-objects.ts';
import type { JsonSchema } from './json-schema.ts';
import { access, done, pathParameters, problems } from './parts.ts';
import { summaryOf } from './summaries.ts';
import { type Text, text } from './text.ts';

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
            summary: summaryOf(route),
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
  const header = (name: string, required: boolean, description: Text, example?: string) => ({
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
    text(
      'The same for a repeat of the same request: for 24 hours it gets the answer of the first.',
      '幂等键：重发同一请求时保持不变，24 小时内得到首次的响应。',
    ),
    example.idempotencyKey,
  );
  const ifMatch = header(
    'If-Match',
    requires.includes('if-match'),
    text('The ETag of the object as it was read.', '读取该对象时得到的 ETag。'),
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
            schema: { type: 'object', description: anyFieldsOf(draft) },
            ...shown,
          },
        }
      : { 'application/json': { schema: draft, ...shown } };
  return { requestBody: { required: true, content } };
}

const replayed = text('`true` where this was done before.', '此前已执行过时为 `true`。');

function anyFieldsOf({ $ref }: JsonSchema): Text {
  return text(`Any fields of ${$ref}; null empties one.`, `${$ref} 的任意字段；值为 null 则清空该字段。`);
}

function success({ returns, status, method }: WriteRoute, components: Components): JsonSchema {
  const header = { schema: { type: 'string' } };
  if (!returns) return { description: done, headers: { 'X-Request-Id': header } };
  return {
    description: done,
    headers: {
      ETag: header,
      'X-Request-Id': header,
      ...(status === 201 ? { Location: header } : {}),
      ...(method === 'POST' ? { 'Idempotency-Replayed': { ...header, description: replayed } } : {}),
    },
    content: { 'application/json': { schema: components.named(returns) } },
  };
}
