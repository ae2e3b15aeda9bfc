import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { type Frame, lastChunk } from './frame.ts';
import type { Sink } from './sink.ts';
import { takeSocket } from './take-socket.ts';

/**
 * Answers with a stream that is written straight to the socket: the chunks are made once for all connections,
 * so nothing is left to do for each. The request has to be read to its end before.
 */
export function socketSink(outgoing: ServerResponse, socket: Socket, headers: OutgoingHttpHeaders): Sink {
  outgoing.writeHead(200, headers);
  outgoing.flushHeaders();
  // HTTP/1.0, which some proxies still speak, has no chunks.
  const isChunked = outgoing.chunkedEncoding;
  takeSocket(outgoing, socket);
  socket.setNoDelay(true);
  return new SocketSink(socket, isChunked);
}

/** A class, so that the many share their methods. */
class SocketSink implements Sink {
  readonly #socket: Socket;
  readonly #isChunked: boolean;

  constructor(socket: Socket, isChunked: boolean) {
    this.#socket = socket;
    this.#isChunked = isChunked;
  }

  write(frame: Frame): void {
    if (this.#socket.writable) this.#socket.write(this.#isChunked ? frame.chunk : frame.payload);
  }

  buffered(): number {
    return this.#socket.writableLength;
  }

  drained(): Promise<void> {
    const socket = this.#socket;
    return new Promise((resolve) => {
      if (socket.destroyed || !socket.writableNeedDrain) return resolve();
      const done = () => {
        socket.off('drain', done);
        socket.off('close', done);
        resolve();
      };
      socket.on('drain', done);
      socket.on('close', done);
    });
  }

  end(): void {
    if (this.#isChunked && this.#socket.writable) this.#socket.write(lastChunk);
    this.#socket.destroySoon();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  onClose(listener: () => void): void {
    this.#socket.once('close', listener);
  }
}
