import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type StreamFilter, stream } from '@recruitment-feed/sdk/contract';
import type { Context, Hono } from 'hono';
import { UnavailableError } from '../errors.ts';
import { readOnly } from '../http/methods.ts';
import { readQuery } from '../http/read-query.ts';
import type { Live } from '../live/live.ts';
import type { Sink } from '../live/sink.ts';
import { socketSink } from '../live/socket-sink.ts';
import { subscriptionOf } from '../live/subscription.ts';
import { webSink } from '../live/web-sink.ts';
import { lastSeq } from '../store/change-log.ts';
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
    const last = await lastSeq(db);
    const position = given
      ? readPosition(cursors, subscription.collections, given)
      : { after: last, fullUntil: 0 };
    const forgotten = given !== undefined && (await isForgotten(db, position));
    const after = forgotten ? last : position.after;
    if (live.isClosed()) throw new UnavailableError('This server is stopping.', 1);

    const headers = {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // nginx collects answers otherwise, https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_buffering
      'X-Accel-Buffering': 'no',
      'Feed-Last-Event-ID': subscription.cursorAt(after),
    };
    if (c.req.raw.method === 'HEAD') return c.body(null, 200, headers);
    return respond(c, headers, (sink) => {
      if (forgotten) live.reset(sink, subscription, after);
      else live.open(sink, subscription, after);
    });
  });
  app.all(stream.path, readOnly);
}

/** Answers with a stream: on the socket of the request where it has one. */
function respond(c: Context, headers: Record<string, string>, open: (sink: Sink) => void): Response {
  const { outgoing }: Partial<HttpBindings> = c.env ?? {};
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
  open(socketSink(outgoing, outgoing.socket, written));
  return RESPONSE_ALREADY_SENT;
}
