import { createServer, type Server } from 'node:http';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { newId } from '../store/ids.ts';
import { InvalidRequestError } from '../write-errors.ts';
import type { KeptListener } from './answer-kept.ts';
import { problemResponse } from './problems.ts';
import type { Logger } from './request-log.ts';

/**
 * Makes the HTTP server of an app, which answers what is kept without it. What is no request that an app could be given, such as one without a host or
 * with headers past 16 KiB, is answered with a problem too.
 */
export function createHttpServer(
  app: Hono,
  { answerKept, logger }: { answerKept: KeptListener; logger: Logger },
): Server {
  const answer = getRequestListener(app.fetch, {
    // Leaves the Request and Response of the embedding program alone.
    overrideGlobalObjects: false,
    errorHandler: (error) => (error instanceof RequestError ? unreadable(logger) : undefined),
  });
  const server = createServer({ requireHostHeader: false }, (incoming, outgoing) => {
    if (!answerKept(incoming, outgoing)) void answer(incoming, outgoing);
  });
  // Others than 100-continue may be passed over, https://www.rfc-editor.org/rfc/rfc9110#section-10.1.1
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
  server.on('clientError', async (_, socket) => {
    const begun = 'bytesWritten' in socket && socket.bytesWritten !== 0;
    if (!socket.writable || begun) return socket.destroy();
    socket.end(await asText(unreadable(logger)));
  });
  return server;
}

function unreadable(logger: Logger): Response {
  const requestId = newId('req');
  const response = problemResponse(
    new InvalidRequestError('This is no HTTP request that can be read.'),
    requestId,
  );
  response.headers.set('X-Request-Id', requestId);
  response.headers.set('Access-Control-Allow-Origin', '*');
  response.headers.set('Access-Control-Expose-Headers', 'X-Request-Id');
  logger.info({ requestId, status: response.status }, 'unreadable request');
  return response;
}

async function asText(response: Response): Promise<string> {
  const body = await response.text();
  response.headers.set('Content-Length', String(Buffer.byteLength(body)));
  response.headers.set('Connection', 'close');
  const head = [...response.headers].map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${response.status} Bad Request\r\n${head}\r\n${body}`;
}
