import type { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type StreamFilter, stream } from '@recruitment-feed/sdk/contract';
import type { Hono } from 'hono';
import { UnavailableError } from '../errors.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import type { Live } from '../live/live.ts';
import type { Sink } from '../live/sink.ts';
import { socketSink } from '../live/socket-sink.ts';
import { subscriptionOf } from '../live/subscription.ts';
import { webSink } from '../live/web-sink.ts';
import { isForgotten } from '../store/change-retention.ts';
import { findEvent } from '../store/events.ts';
import { readPosition } from '../store/position.ts';
import type { RouteContext } from './handler.ts';
import { missing } from './missing.ts';

/** Mounts the stream, which writes its answer by itself. */
export function mountStream(app: Hono, live: Live, context: () => Promise<RouteContext>): void {
  app.get(stream.path, async (c) => {
    const filter = readQuery(new URL(c.req.url).searchParams, stream.query) as StreamFilter;
    const { db, cursors } = await context();
    if (filter.eventId !== undefined && !(await findEvent(db, filter.eventId)))
      await missing(db, filter.eventId);
    const subscription = subscriptionOf(filter, cursors);
    const given = c.req.header('Last-Event-ID') || filter.lastEventId || undefined;
    const position = given ? readPosition(cursors, subscription.collections, given) : undefined;
    const forgotten = position !== undefined && (await isForgotten(db, position));
    const after = position && !forgotten ? position.after : await live.now();
    const { incoming, outgoing }: Partial<HttpBindings> = c.env ?? {};
    if (incoming) await readWhole(incoming);
    if (live.isClosed()) throw new UnavailableError('This server is stopping.', 1);

    const headers = {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // nginx collects answers otherwise, https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
      'X-Accel-Buffering': 'no',
      'Feed-Last-Event-ID': subscription.cursorAt(after),
    };
    if (c.req.raw.method === 'HEAD') return c.body(null, 200, headers);
    const open = (sink: Sink) =>
      forgotten ? live.reset(sink, subscription, after) : live.open(sink, subscription, after);
    if (!outgoing?.socket) {
      const { body, sink } = webSink(c.req.raw.signal);
      open(sink);
      return c.body(body, 200, headers);
    }
    const written = {
      ...Object.fromEntries(c.res.headers),
      ...headers,
      'X-Request-Id': c.get('requestId'),
      Connection: 'close',
    };
    // Whoever left meanwhile is told nothing.
    if (!outgoing.socket.destroyed) open(socketSink(outgoing, outgoing.socket, written));
    return RESPONSE_ALREADY_SENT;
  });
  app.all(stream.path, readOnly);
}

/** Resolves once a request was read to its end, as one without a body is at once, or its client has gone. */
async function readWhole(incoming: Readable): Promise<void> {
  incoming.resume();
  await finished(incoming, { cleanup: true }).catch(() => {});
}
