import { stream } from '@recruitment-feed/sdk/contract';
import type { JsonSchema } from './components.ts';

const example = `retry: 3000

id: WyJq…
event: change
data: {"collection":"jobs","op":"upsert","id":"job_0193…","rev":7,"object":{…}}

: hb

`;

/** Describes the stream, given what it has in common with every route. */
export function describeStream({
  parameters,
  responses,
}: {
  parameters: JsonSchema[];
  responses: JsonSchema;
}): JsonSchema {
  const text = { schema: { type: 'string' } };
  return {
    operationId: 'stream.open',
    tags: ['stream'],
    summary: stream.summary,
    description:
      '`event: change` carries one change as `/v1/sync` tells it; its `id` is a cursor that both addresses take. `event: presence` (`StreamPresence`) tells those who named an `eventId` how many watch it. `event: reset` (`StreamReset`) says that the cursor is forgotten, `event: error` (`StreamError`) why the stream ends. Pass over every other event. A comment comes every 15 seconds. Each stream is ended after 10 to 15 minutes: connect again with the last `id`.',
    parameters: [
      ...parameters,
      {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        description: 'Precedes `lastEventId`.',
        ...text,
      },
    ],
    responses: {
      200: {
        description: 'The stream, until either side ends it.',
        headers: {
          'Feed-Last-Event-ID': { ...text, description: 'The cursor before the first event.' },
          'X-Request-Id': text,
        },
        content: { 'text/event-stream': { ...text, example } },
      },
      ...responses,
    },
  };
}
