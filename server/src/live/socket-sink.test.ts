import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { heartbeatFrame } from './frame.ts';
import type { Sink } from './sink.ts';
import { socketSink } from './socket-sink.ts';

interface Opened {
  sink: Sink;
  incoming: IncomingMessage;
  outgoing: ServerResponse;
}

let server: Server;
let opened: PromiseWithResolvers<Opened>;
let client: Socket;
beforeEach(async () => {
  opened = Promise.withResolvers();
  server = createServer(async (incoming, outgoing) => {
    if (incoming.url !== '/stream') return outgoing.end('ok');
    const { socket } = incoming;
    await once(incoming.resume(), 'end');
    opened.resolve({ sink: socketSink(outgoing, socket, { Connection: 'close' }), incoming, outgoing });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  client = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
});
afterEach(async () => {
  client.destroy();
  await new Promise((resolve) => server.close(resolve));
});

const ask = (path: string) => client.write(`GET ${path} HTTP/1.1\r\nHost: feed.example\r\n\r\n`);

async function readUntil(end: string): Promise<string> {
  let text = '';
  while (!text.endsWith(end)) text += (await once(client, 'data'))[0];
  return text;
}

async function open(): Promise<Opened & { closed: Promise<void> }> {
  ask('/stream');
  const stream = await opened.promise;
  return { ...stream, closed: new Promise((resolve) => stream.sink.onClose(resolve)) };
}

test('writes whole chunks, and the last one at the end', async () => {
  const { sink, closed } = await open();
  sink.write(heartbeatFrame);
  sink.end();
  const text = await readUntil('0\r\n\r\n');
  expect(text).toMatch(/\r\n\r\n6\r\n: hb\n\n\r\n0\r\n\r\n$/);
  await Promise.all([closed, once(client, 'close')]);
  sink.write(heartbeatFrame);
  expect(sink.buffered()).toBe(0);
});

test('lets the HTTP server forget the request, of whose connection it then knows nothing', async () => {
  const { sink, incoming, outgoing } = await open();
  expect([incoming.destroyed, outgoing.socket]).toEqual([true, null]);
  server.closeAllConnections();
  sink.write(heartbeatFrame);
  expect(await readUntil(': hb\n\n\r\n')).toContain('200 OK');
});

test('is told where its reader leaves', async () => {
  const { closed } = await open();
  client.resetAndDestroy();
  await closed;
});

test('ends where its reader has said its last, and passes over what it said before', async () => {
  const { sink, closed } = await open();
  ask('/other');
  client.end('no HTTP\r\n\r\n');
  await closed;
  expect(sink.buffered()).toBe(0);
});

test('opens on a connection that was used before', async () => {
  ask('/other');
  await readUntil('ok');
  const { sink } = await open();
  sink.write(heartbeatFrame);
  expect(await readUntil(': hb\n\n\r\n')).not.toContain('Connection: keep-alive');
});

test('tells what a reader has not taken, and resolves once it has', async () => {
  const { sink } = await open();
  client.pause();
  const payload = Buffer.alloc(2 ** 24, ':');
  sink.write({ payload, chunk: payload });
  expect(sink.buffered()).toBeGreaterThan(0);
  client.resume();
  await sink.drained();
  expect(sink.buffered()).toBe(0);
});

test('is cut at once where a reader takes nothing', async () => {
  const { sink, closed } = await open();
  client.pause();
  const payload = Buffer.alloc(2 ** 24, ':');
  sink.write({ payload, chunk: payload });
  sink.destroy();
  await Promise.all([closed, sink.drained()]);
});
