import { imageUpload } from '@recruitment-feed/sdk/contract';
import type { JsonSchema } from './json-schema.ts';
import { access, done } from './parts.ts';
import { summaryOf } from './summaries.ts';

/** Describes how a picture is sent, given what it has in common with every route. */
export function describeImageUpload({
  parameters,
  returned,
  responses,
}: {
  parameters: JsonSchema[];
  returned: JsonSchema;
  responses: JsonSchema;
}): JsonSchema {
  const header = { schema: { type: 'string' } };
  const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: false, ...header };
  return {
    operationId: 'media.create',
    tags: ['media'],
    summary: summaryOf(imageUpload),
    ...access(imageUpload.scope),
    parameters: [...parameters.map((parameter) => ({ ...parameter, required: true })), idempotencyKey],
    requestBody: {
      required: true,
      content: Object.fromEntries(imageUpload.accepts.map((type) => [type, {}])),
    },
    responses: {
      201: {
        description: done,
        headers: { Location: header, 'X-Request-Id': header },
        content: { 'application/json': { schema: returned } },
      },
      ...responses,
    },
  };
}
