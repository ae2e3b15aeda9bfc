import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Sink } from './sink.ts';

/**
 * Answers with a stream that is written straight to the socket: the chunks are made once for all connections,
 * so nothing is left to do for each.
 */
export function socketSink(outgoing: ServerResponse, socket: Socket, headers: OutgoingHttpHeaders): Sink {
  outgoing.writeHead(200, headers);
  outgoing.flushHeaders();
  socket.setNoDelay(true);
  // HTTP/1.0, which some proxies still speak, has no chunks.
  const part = outgoing.chunkedEncoding ? 'chunk' : 'payload';
  return {
    write(frame) {
      if (socket.writable) socket.write(frame[part]);
    },
    buffered: () => socket.writableLength,
    drained: () =>
      new Promise((resolve) => {
        if (socket.destroyed || !socket.writableNeedDrain) return resolve();
        const done = () => {
          socket.off('drain', done);
          socket.off('close', done);
          resolve();
        };
        socket.on('drain', done);
        socket.on('close', done);
      }),
    end: () => outgoing.end(),
    destroy: () => socket.destroy(),
    onClose: (listener) => outgoing.once('close', listener),
  };
}
