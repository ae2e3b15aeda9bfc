import { type ProblemCode, type Route, routes, stream } from '@recruitment-feed/sdk/contract';
import { problemKinds } from '../http/problems.ts';
import { version } from '../version.ts';
import { buildComponents, type JsonSchema, parameterSchema } from './components.ts';
import { describeStream } from './stream.ts';

/** What can go wrong on every route. */
const common: readonly ProblemCode[] = [
  'unknown_parameter',
  'invalid_parameter',
  'invalid_key',
  'secret_key_in_url',
  'origin_not_allowed',
  'rate_limited',
  'internal',
  'unavailable',
];

/** Writes the OpenAPI 3.1 document of the contract. */
export function openApiDocument(): JsonSchema {
  const components = buildComponents();
  const operations = Object.entries(routes).flatMap(([resource, group]) =>
    Object.entries<Route>(group).map(([name, route]) => [
      route.path,
      {
        [route.method.toLowerCase()]: {
          operationId: `${resource}.${name}`,
          tags: [resource],
          summary: route.summary,
          parameters: [...pathParameters(route), ...queryParameters(route)],
          responses: {
            200: success(components.returnedBy(resource, route), route),
            304: { description: 'Not modified: the answer of this ETag still holds.' },
            ...problems(route),
          },
        },
      },
    ]),
  );
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
    paths: {
      ...Object.fromEntries(operations),
      [stream.path]: {
        get: describeStream({ parameters: queryParameters(stream), responses: problems(stream) }),
      },
    },
    components: {
      schemas: components.schemas,
      securitySchemes: {
        keyInQuery: { type: 'apiKey', in: 'query', name: 'key', description: 'A publishable key, `pk_…`.' },
        keyInHeader: { type: 'http', scheme: 'bearer', description: 'A publishable key, `pk_…`.' },
      },
    },
  };
}

function pathParameters({ path }: Route): JsonSchema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Pick<Route, 'query'>): JsonSchema[] {
  return Object.entries(query?.shape ?? {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    style: 'form',
    explode: true,
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

function problems({ errors }: Pick<Route, 'errors'>): JsonSchema {
  const byStatus = Map.groupBy([...common, ...errors], (code) => problemKinds[code].status);
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
