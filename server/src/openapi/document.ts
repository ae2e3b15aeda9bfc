import { imageUpload, type Route, routes, stream, writes } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import { version } from '../version.ts';
import { buildComponents, type JsonSchema, parameterSchema } from './components.ts';
import { describeParameter, tags } from './descriptions.ts';
import { type ExampleObjects, targetOf } from './example-objects.ts';
import { describeImageUpload } from './image-upload.ts';
import { access, pathParameters, problems } from './parts.ts';
import { describeStream } from './stream.ts';
import { writeOperations } from './write-operations.ts';

/** Writes the OpenAPI 3.1 document of the contract, with examples about these objects. */
export function openApiDocument(objects: ExampleObjects = {}): JsonSchema {
  const components = buildComponents();
  const operations = Object.entries(routes).flatMap(([resource, group]) =>
    Object.entries<Route>(group).map(([name, route]): [string, JsonSchema] => [
      route.path,
      {
        [route.method.toLowerCase()]: {
          operationId: `${resource}.${name}`,
          tags: [resource],
          summary: route.summary,
          ...(route.scope ? access(route.scope) : {}),
          parameters: [
            ...pathParameters(route, targetOf(objects, `${resource}.${name}`)),
            ...queryParameters(resource, route),
          ],
          responses: {
            200: success(components.named(route.returns), route),
            304: { description: 'Not modified: the answer of this ETag still holds.' },
            ...problems(route),
          },
        },
      },
    ]),
  );
  const paths: Record<string, JsonSchema> = {};
  for (const [path, operation] of [...operations, ...writeOperations(components, objects)])
    paths[path] = { ...paths[path], ...operation };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Recruitment feed',
      version,
      description:
        'Jobs, cooperations, posts and events of enterprises and colleges. Public reads need no key. A repeated parameter means "or", different parameters mean "and".',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{}, { keyInQuery: [] }, { keyInHeader: [] }],
    tags: [
      ...tags,
      ...[...new Set([...Object.keys(routes), ...Object.keys(writes)])]
        .filter(isUndescribed)
        .map((name) => ({ name })),
    ],
    paths: {
      ...paths,
      [imageUpload.path]: {
        post: describeImageUpload({
          parameters: queryParameters('media', imageUpload),
          returned: components.named(imageUpload.returns),
          responses: problems(imageUpload),
        }),
      },
      [stream.path]: {
        get: describeStream({
          parameters: queryParameters('stream', stream),
          responses: problems(stream),
        }),
      },
    },
    components: {
      schemas: components.schemas,
      securitySchemes: {
        keyInQuery: { type: 'apiKey', in: 'query', name: 'key', description: 'A publishable key, `pk_…`.' },
        keyInHeader: { type: 'http', scheme: 'bearer', description: 'A publishable key, `pk_…`.' },
        secretKey: {
          type: 'http',
          scheme: 'bearer',
          description: 'A secret key, `sk_…`, or an ephemeral one, `et_…`, with the scope that is named.',
        },
      },
    },
  };
}

function isUndescribed(resource: string): boolean {
  return tags.every(({ name }) => name !== resource);
}

function queryParameters(resource: string, { query }: Pick<Route, 'query'>): JsonSchema[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    ...describeParameter(resource, name),
    style: 'form',
    explode: true,
    ...(name === 'limit' ? { example: 2 } : {}),
    schema: parameterSchema(schema as Parameters<typeof parameterSchema>[0]),
  }));
}

function success(schema: JsonSchema, { query }: Route): JsonSchema {
  const text = { schema: { type: 'string' } };
  const paged = query !== undefined && 'cursor' in query.shape;
  return {
    description: 'Done.',
    headers: {
      ETag: text,
      'X-Request-Id': text,
      ...(paged ? { Link: { ...text, description: 'The next page, `rel="next"`.' } } : {}),
    },
    content: { 'application/json': { schema } },
  };
}
