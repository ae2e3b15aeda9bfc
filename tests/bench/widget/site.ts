import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import type { Change } from '@recruitment-feed/sdk/contract';
import type { Item } from './items.ts';
import { hitsOf, pageOf, statusesOf } from './shapes.ts';
import type { Subject } from './subjects.ts';

/** A page of a college with one of the subjects, and what the subject asks for, all on one origin. */
export interface Site {
  url: string;
  /** Every address that was asked for. */
  asked: string[];
  /** Resolves once a stream is open. */
  followed: Promise<void>;
  /** Tells an open stream of a change. */
  tell(change: Change): void;
  /** Bytes of the scripts and style sheets that were asked for, each by itself in gzip. */
  weight(): number;
  close(): Promise<void>;
}

/** Serves a subject that lists so many items; `markup` stands in place of its own. */
export async function startSite(
  subject: Subject,
  items: readonly Item[],
  markup = subject.markup(items.length),
): Promise<Site> {
  const asked: string[] = [];
  const streams = new Set<ServerResponse>();
  const { promise: followed, resolve: follow } = Promise.withResolvers<void>();
  const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>就业</title>
    <style>body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 900px } ${subject.style ?? ''}</style></head>
    <body><h1>就业指导中心</h1>${markup}<footer><p>地址：杭州市萧山区</p></footer></body></html>`;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    asked.push(path);
    const file = subject.files.get(path);
    if (path.startsWith('/v1/stream')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
      streams.add(response);
      follow();
    } else if (path === '/') send(response, 'text/html; charset=utf-8', html);
    else if (file !== undefined) send(response, typeOf(path), file);
    else send(response, 'application/json', JSON.stringify(await answer(request, items)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ url: `http://127.0.0.1:${port}/`, asked, followed },
    tell(change) {
      for (const stream of streams)
        stream.write(`event: change\nid: ${change.rev}\ndata: ${JSON.stringify(change)}\n\n`);
    },
    weight: () =>
      [...new Set(asked)]
        .flatMap((path) => subject.files.get(path) ?? [])
        .reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const typeOf = (path: string) => (path.endsWith('.css') ? 'text/css' : 'text/javascript');

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Answers each subject in the shape that it reads. */
async function answer(request: IncomingMessage, items: readonly Item[]): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site.example');
  if (pathname === '/v1/jobs') return pageOf(items, searchParams);
  if (pathname === '/api/v1/timelines/public') return statusesOf(items);
  if (pathname === '/search') return hitsOf(items, JSON.parse(await text(request)));
  return [];
}
