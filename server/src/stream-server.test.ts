import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from './serve.ts';
import { openDataFolder } from './store/data-folder.ts';
import { insertOrganization } from './store/organizations.ts';
import { now, organization } from './testing/samples.ts';
import { streamBlocks, streamChanges } from './testing/stream.ts';

let data: string;
let server: RunningServer;
beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'recruitment-feed-'));
  server = await startServer({ data, port: 0, pages: false });
});
afterEach(async () => {
  await server.close();
  rmSync(data, { recursive: true, force: true });
});

describe('a stream over a socket', () => {
  test('tells a write, with the headers that every answer has', async () => {
    const response = await fetch(`${server.url}/v1/stream`, {
      headers: { Origin: 'https://college.example' },
    });
    expect(response.headers.get('x-request-id')).toMatch(/^req_/);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-expose-headers')).toContain('Feed-Last-Event-ID');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    const changes = streamChanges(response);
    const first = changes.next();
    const id = await insertOrganization(server.db, organization(), now);
    expect((await first).value).toMatchObject({ change: { collection: 'organizations', id, rev: 1 } });
    await changes.return(undefined);
  });

  test('tells what another process writes into the data folder', async () => {
    const changes = streamChanges(await fetch(`${server.url}/v1/stream`));
    const first = changes.next();
    const db = await openDataFolder(data);
    const id = await insertOrganization(db, organization(), now);
    await db.destroy();
    expect((await first).value).toMatchObject({ change: { id } });
    await changes.return(undefined);
  });

  test('ends cleanly when the server is closed', async () => {
    const blocks = streamBlocks(await fetch(`${server.url}/v1/stream`));
    expect((await blocks.next()).value).toHaveProperty('retry');
    const closed = server.close();
    expect(await blocks.next()).toEqual({ done: true, value: undefined });
    await closed;
    server = await startServer({ data, port: 0, pages: false });
  });

  test('begins once the whole request has come', async () => {
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    socket.write('GET /v1/stream HTTP/1.1\r\nHost: feed.example\r\nContent-Length: 4\r\n\r\nne');
    socket.write('ws');
    let text = '';
    while (!text.includes('retry: ')) text += (await once(socket, 'data'))[0];
    expect(text).toMatch(/^HTTP\/1.1 200 OK\r\n/);
    const id = await insertOrganization(server.db, organization(), now);
    while (!text.includes(id)) text += (await once(socket, 'data'))[0];
    socket.destroy();
  });

  test('is over where its reader leaves before the request has come, and the server goes on', async () => {
    const socket = connect(server.port, '127.0.0.1');
    socket.write('GET /v1/stream HTTP/1.1\r\nHost: feed.example\r\nContent-Length: 4\r\n\r\nne');
    await once(socket, 'connect');
    socket.resetAndDestroy();
    const blocks = streamBlocks(await fetch(`${server.url}/v1/stream`));
    expect((await blocks.next()).value).toHaveProperty('retry');
    await blocks.return();
  });

  test('goes without chunks to a proxy that speaks HTTP/1.0', async () => {
    const socket = connect(server.port, '127.0.0.1').setEncoding('utf8');
    socket.write('GET /v1/stream HTTP/1.0\r\nHost: feed.example\r\n\r\n');
    let text = '';
    while (!text.includes('retry: ')) text += (await once(socket, 'data'))[0];
    expect(text).toMatch(/\r\n\r\nretry: \d+\n\n$/);
    expect(text.toLowerCase()).not.toContain('transfer-encoding');
    socket.destroy();
    await once(socket, 'close');
  });
});
