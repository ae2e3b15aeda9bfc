import { once } from 'node:events';
import { createServer, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';

/** A site whose page has `createFeed` as a global, and a feed behind the same address. */
export interface CountingSite {
  url: string;
  /** How many streams are open to the feed now, and how many were opened. */
  open(): number;
  opened(): number;
  close(): void;
}

const page = '<!doctype html><title>A college page</title><script type="module" src="/client.js"></script>';

/** Opens a site that hands requests for `/v1` over to a feed. */
export async function openCountingSite(feed: string): Promise<CountingSite> {
  const { outputFiles } = await build({
    stdin: {
      contents:
        "import { createFeed } from '@recruitment-feed/sdk'; Object.assign(globalThis, { createFeed });",
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    conditions: ['@recruitment-feed/source', 'browser'],
    write: false,
  });
  const script = outputFiles[0]?.text;
  const open = new Set<object>();
  let opened = 0;
  const server = createServer((request, response) => {
    const { url = '/', method, headers } = request;
    if (!url.startsWith('/v1/')) {
      const isScript = url === '/client.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.setHeader('access-control-allow-origin', '*');
      response.end(isScript ? script : page);
      return;
    }
    const onward = send(`${feed}${url}`, { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
      if (!url.startsWith('/v1/stream') || answer.statusCode !== 200) return;
      open.add(response);
      opened += 1;
    });
    onward.on('error', () => response.destroy());
    response.on('close', () => {
      open.delete(response);
      onward.destroy();
    });
    request.pipe(onward);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open: () => open.size,
    opened: () => opened,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
