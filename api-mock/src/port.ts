import { createServer, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { listen } from '@recruitment-feed/server';
import { type Answer, isReset } from './faults/answer.ts';

/** A port behind which requests are answered. */
export interface Port {
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Listens on this machine only: on any port that is free, or on a given one or the next that is. */
export async function openPort(answer: Answer, port = 0): Promise<Port> {
  const listener = getRequestListener(
    async (request, { outgoing }) => {
      await respond(answer, request, outgoing as HttpBindings['outgoing']);
      return RESPONSE_ALREADY_SENT;
    },
    { overrideGlobalObjects: false },
  );
  const { server, port: taken } = await listen(() => createServer(listener), { host: '127.0.0.1', port });
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
