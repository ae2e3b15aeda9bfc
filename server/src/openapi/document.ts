import { imageUpload, type Route, routes, stream, writes } from '@recruitment-feed/sdk/contract';
import * as z from 'zod/mini';
import type { Language } from '../language.ts';
import { version } from '../version.ts';
import { buildComponents, parameterSchema } from './components.ts';
import { type ExampleObjects, targetOf } from './example-objects.ts';
import { describeImageUpload } from './image-upload.ts';
import type { JsonSchema } from './json-schema.ts';
import { describeParameter } from './parameters.ts';
import { access, done, pathParameters, problems } from './parts.ts';
import { describeStream } from './stream.ts';
import { summaryOf } from './summaries.ts';
import { tags } from './tags.ts';
import { inLanguage, text } from './text.ts';
import { writeOperations } from './write-operations.ts';

/** Writes the OpenAPI 3.1 document of the contract in one language, with examples about these objects. */
export function openApiDocument(language: Language, objects: ExampleObjects = {}): JsonSchema {
  return inLanguage(bilingualDocument(objects), language) as JsonSchema;
}

/** The document with each of its texts in both languages. */
function bilingualDocument(objects: ExampleObjects): JsonSchema {
  const components = buildComponents();
  const operations = Object.entries(routes).flatMap(([resource, group]) =>
    Object.entries<Route>(group).map(([name, route]): [string, JsonSchema] => [
      route.path,
      {
        [route.method.toLowerCase()]: {
          operationId: `${resource}.${name}`,
          tags: [resource],
          summary: summaryOf(route),
          ...(route.scope ? access(route.scope) : {}),
          parameters: [
            ...pathParameters(route, targetOf(objects, `${resource}.${name}`)),
            ...queryParameters(resource, route),
          ],
          responses: {
            200: success(components.named(route.returns), route),
            304: {
              description: text(
                'Not modified: the answer of this ETag still holds.',
                '未修改：该 ETag 对应的内容仍然有效。',
              ),
            },
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
      title: text('Recruitment feed', '招聘号'),
      version,
      description: text(
        'Jobs, cooperations, posts and events of enterprises and colleges. Public reads need no key. A repeated parameter means "or", different parameters mean "and".',
        '企业和院校的岗位、校企合作、动态和活动。公开读取不需要密钥。同一参数出现多次表示“或”，不同参数之间表示“且”。',
      ),
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
        keyInQuery: { type: 'apiKey', in: 'query', name: 'key', description: publishable },
        keyInHeader: { type: 'http', scheme: 'bearer', description: publishable },
        secretKey: {
          type: 'http',
          scheme: 'bearer',
          description: text(
            'A secret key, `sk_…`, or an ephemeral one, `et_…`, with the scope that is named.',
            '私密密钥 `sk_…` 或临时密钥 `et_…`，须具备所注明的权限。',
          ),
        },
      },
    },
  };
}

const publishable = text('A publishable key, `pk_…`.', '公开密钥 `pk_…`。');

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
  const header = { schema: { type: 'string' } };
  const paged = query !== undefined && 'cursor' in query.shape;
  return {
    description: done,
    headers: {
      ETag: header,
      'X-Request-Id': header,
      ...(paged
        ? { Link: { ...header, description: text('The next page, `rel="next"`.', '下一页，`rel="next"`。') } }
        : {}),
    },
    content: { 'application/json': { schema } },
  };
}
