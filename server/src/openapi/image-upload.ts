import { imageUpload } from '@recruitment-feed/sdk/contract';
import type { JsonSchema } from './components.ts';
import { access } from './parts.ts';

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
  const text = { schema: { type: 'string' } };
  const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: false, ...text };
  return {
    operationId: 'media.create',
    tags: ['media'],
    summary: imageUpload.summary,
    ...access(imageUpload.scope),
    parameters: [...parameters.map((parameter) => ({ ...parameter, required: true })), idempotencyKey],
    requestBody: {
      required: true,
      content: Object.fromEntries(imageUpload.accepts.map((type) => [type, {}])),
    },
    responses: {
      201: {
        description: 'Done.',
        headers: { Location: text, 'X-Request-Id': text },
        content: { 'application/json': { schema: returned } },
      },
      ...responses,
    },
  };
}
