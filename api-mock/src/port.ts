import { createServer, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Answer, isReset } from './faults/answer.ts';

/** A port behind which requests are answered. */
export interface Port {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Listens on this machine only: on a port, or on any that is free. Rejects where the port is taken. */
export async function openPort(answer: Answer, port = 0): Promise<Port> {
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      await respond(answer, request, outgoing as HttpBindings['outgoing']);
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  const server = createServer(listener);
  const { promise: listening, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', reject);
  server.listen(port, '127.0.0.1', resolve);
  await listening;
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}`,
    port: taken,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Writes an answer as it comes. Where it breaks off, so does the connection. */
async function respond(answer: Answer, request: Request, outgoing: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await answer(request);
    outgoing.writeHead(status, Object.fromEntries(headers));
    outgoing.flushHeaders();
    outgoing.socket?.setNoDelay(true);
    if (body && request.method !== 'HEAD')
      await pipeline(Readable.fromWeb(body as import('node:stream/web').ReadableStream), outgoing);
    else outgoing.end();
  } catch (error) {
    // Whoever left is past hearing of it.
    if (isReset(error)) outgoing.socket?.resetAndDestroy();
    else outgoing.destroy();
  }
}
