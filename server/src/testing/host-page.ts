import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves a page that has nothing but this in its body, on an origin of its own. */
export async function serveHostPage(
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ address: string; close(): Promise<unknown> }> {
  const host = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(`<!doctype html><html lang="zh-CN"><title>Host</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://localhost:${(host.address() as AddressInfo).port}/`,
    close: () => new Promise((resolve) => host.close(resolve)),
  };
}
