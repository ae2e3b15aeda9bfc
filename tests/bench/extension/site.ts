import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SyncPage } from '@recruitment-feed/sdk/contract';

/** A page that stands on every host. */
export interface SitePage {
  path: string;
  /** Some pages name their own address. */
  html: string | ((url: string) => string);
}

/** One server in the place of every web site, and of the feed. */
export interface Site {
  port: number;
  feed: string;
  /** Every address that was asked for, but pages' icons. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves pages under whatever host is asked for, and a feed under the server's own address. */
export async function startSite(pages: readonly SitePage[], changes: SyncPage): Promise<Site> {
  const byPath = new Map(pages.map(({ path, html }) => [path, html]));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site.example');
    if (pathname === '/favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    asked.push(`http://${request.headers.host}${request.url}`);
    if (pathname === '/v1/sync') {
      response.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' });
      response.end(JSON.stringify(changes));
      return;
    }
    const html = byPath.get(pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      typeof html === 'function' ? html(`http://${request.headers.host}${pathname}`) : (html ?? ''),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    ...{ port, asked, feed: `http://127.0.0.1:${port}` },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
