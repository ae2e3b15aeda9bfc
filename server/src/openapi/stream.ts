import { stream } from '@recruitment-feed/sdk/contract';
import type { JsonSchema } from './json-schema.ts';
import { summaryOf } from './summaries.ts';
import { text } from './text.ts';

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
  const string = { schema: { type: 'string' } };
  return {
    operationId: 'stream.open',
    tags: ['stream'],
    summary: summaryOf(stream),
    description: text(
      '`event: change` carries one change as `/v1/sync` tells it; its `id` is a cursor that both addresses take. `event: presence` (`StreamPresence`) tells those who named an `eventId` how many watch it. `event: reset` (`StreamReset`) says that the cursor is forgotten, `event: error` (`StreamError`) why the stream ends. Pass over every other event. A comment comes every 15 seconds. Each stream is ended after 10 to 15 minutes: connect again with the last `id`.',
      '`event: change` 携带一条变更，内容与 `/v1/sync` 相同；其 `id` 是两个接口通用的游标。`event: presence`（`StreamPresence`）告诉填写了 `eventId` 的读者当前有多少人在看。`event: reset`（`StreamReset`）表示游标已失效，`event: error`（`StreamError`）说明事件流结束的原因。其他事件请忽略。每 15 秒发送一行注释。每条连接 10 到 15 分钟后由服务器结束：请用最后一个 `id` 重新连接。',
    ),
    parameters: [
      ...parameters,
      {
        name: 'Last-Event-ID',
        in: 'header',
        required: false,
        description: text('Precedes `lastEventId`.', '优先于 `lastEventId`。'),
        ...string,
      },
    ],
    responses: {
      200: {
        description: text('The stream, until either side ends it.', '事件流，直到任一方结束。'),
        headers: {
          'Feed-Last-Event-ID': {
            ...string,
            description: text('The cursor before the first event.', '第一个事件之前的游标。'),
          },
          'X-Request-Id': string,
        },
        content: { 'text/event-stream': { ...string, example } },
      },
      ...responses,
    },
  };
}
