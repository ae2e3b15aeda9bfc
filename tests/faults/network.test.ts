import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createFeed, FeedConnectionError, type StreamState } from '@recruitment-feed/sdk';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const open = new Set<Server>();
beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const server of open) server.close();
  open.clear();
});

/** Listens on a free port of this machine. */
async function listening(server: Server): Promise<string> {
  open.add(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const page = JSON.stringify({ data: [], nextCursor: null });
const head = `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ${page.length}\r\nConnection: close\r\n\r\n`;

/** Does with each connection, once it asks, what comes next in a row; the last for ever. */
async function behaving(...ways: ((socket: Socket) => void)[]) {
  let connections = 0;
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    const way = ways[Math.min(connections, ways.length - 1)];
    connections += 1;
    socket.once('data', () => way?.(socket));
  });
  return { baseUrl: await listening(server), connections: () => connections };
}

const good = (socket: Socket) => socket.end(head + page);
const bad: Record<string, (socket: Socket) => void> = {
  'is reset before the head': (socket) => socket.resetAndDestroy(),
  'is closed before the head': (socket) => socket.end(),
  'is reset in the head': (socket) => socket.write(head.slice(0, 40), () => socket.resetAndDestroy()),
  'is reset in the body': (socket) => socket.write(head + page.slice(0, 9), () => socket.resetAndDestroy()),
  'is closed in the body': (socket) => socket.end(head + page.slice(0, 9)),
  'speaks no HTTP': (socket) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
};

describe.each(Object.entries(bad))('a connection that %s', (_, way) => {
  test('is followed by another, on which the answer comes', async () => {
    const { baseUrl, connections } = await behaving(way, good);
    expect(await createFeed({ baseUrl }).jobs.list()).toMatchObject({ data: [] });
    expect(connections()).toBe(2);
  });

  test('again and again is said, after three attempts', async () => {
    const { baseUrl, connections } = await behaving(way);
    const failed = createFeed({ baseUrl }).jobs.list();
    await expect(failed).rejects.toThrow(FeedConnectionError);
    await expect(failed).rejects.toMatchObject({ code: 'connection_failed', attempts: 3, retryable: true });
    expect(connections()).toBe(3);
  });

  test('at a write that the feed would not know again is not followed by another', async () => {
    const { baseUrl, connections } = await behaving(way);
    const id = `org_${'0'.repeat(32)}`;
    const failed = createFeed({ baseUrl }).organizations.update(id, { name: '杭叉' });
    await expect(failed).rejects.toMatchObject({ code: 'connection_failed', attempts: 1 });
    expect(connections()).toBe(1);
  });
});

describe('an address', () => {
  const codeOf = (error: unknown): unknown =>
    error instanceof Error ? (Object(error).code ?? codeOf(error.cause)) : undefined;
  async function causeAt(baseUrl: string) {
    const error = await createFeed({ baseUrl, retry: 1 })
      .jobs.list()
      .catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'connection_failed', attempts: 2 });
    return codeOf((error as Error).cause);
  }

  test('of a name that is none is said with its cause', async () => {
    // The name is kept free for this: https://www.rfc-editor.org/rfc/rfc6761#section-6.4
    expect(['ENOTFOUND', 'EAI_AGAIN']).toContain(await causeAt('http://feed.invalid'));
  });

  test('at which nobody listens is said with its cause', async () => {
    const server = createServer();
    const baseUrl = await listening(server);
    server.close();
    await once(server, 'close');
    expect(await causeAt(baseUrl)).toBe('ECONNREFUSED');
  });
});

test('a device that is offline hears so, and its stream goes on when it is online again', async () => {
  let isOnline = false;
  vi.stubGlobal('navigator', {
    get onLine() {
      return isOnline;
    },
  });
  const server = createHttpServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/event-stream', 'feed-last-event-id': 'c0' });
    const change = { collection: 'jobs', op: 'delete', id: `job_${'0'.repeat(32)}`, rev: 2 };
    answer.write(`id: c1\nevent: change\ndata: ${JSON.stringify(change)}\n\n`);
  });
  const baseUrl = await listening(server);
  const feed = createFeed({
    baseUrl,
    retry: 0,
    fetch: (request) => (isOnline ? fetch(request) : Promise.reject(new TypeError('fetch failed'))),
  });
  await expect(feed.jobs.list()).rejects.toMatchObject({ code: 'connection_failed', offline: true });
  const states: StreamState[] = [];
  const stream = feed.stream(
    {},
    {
      onState(state) {
        states.push(state);
        if (state.state === 'waiting') isOnline = true;
      },
    },
  );
  for await (const { rev } of stream) {
    expect(rev).toBe(2);
    break;
  }
  expect(states.map(({ state }) => state)).toEqual(['connecting', 'waiting', 'connecting', 'open', 'ended']);
  expect(states[1]).toMatchObject({ cause: { code: 'connection_failed', offline: true } });
  vi.unstubAllGlobals();
  server.closeAllConnections();
});
