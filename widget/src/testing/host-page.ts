import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { FakeFeed } from './fake-feed.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const script = new URL('../../dist/recruitment-feed.js', import.meta.url);

/** Builds the script that the pages load. */
export async function buildWidget(): Promise<void> {
  await promisify(execFile)('npm', ['run', 'build'], { cwd: folder });
}

export interface Host {
  address: string;
  close(): Promise<void>;
}

async function listen(answer: RequestListener): Promise<Host> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Serves a feed and its script on one origin. */
export function serveFeed(feed: FakeFeed): Promise<Host> {
  return listen(async (request, response) => {
    if (request.url?.startsWith('/v1/')) return feed.answer(request, response);
    const file = await readFile(new URL(`.${request.url}`, script)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, {
      'content-type': 'text/javascript',
      'access-control-allow-origin': '*',
    });
    response.end(file);
  });
}

/** A college's page around the element. */
export interface CollegePage {
  element: string;
  lang?: string | undefined;
  /** The page's own style sheet. */
  css?: string | undefined;
  /** What a frame around the page's content may do; no frame where it is left out. */
  sandbox?: string | undefined;
  /** Further addresses that its policy lets scripts ask. */
  connect?: string | undefined;
}

/** Serves a college's page on an origin of its own, under the strictest policy the widget promises to run in. */
export function serveCollege(
  feed: Pick<Host, 'address'>,
  { element, lang = 'zh-CN', css = '', sandbox, connect = '' }: CollegePage,
): Promise<Host> {
  const policy = [
    "default-src 'self'",
    `script-src ${feed.address}`,
    "style-src 'self'",
    `connect-src ${feed.address} ${connect}`,
    `img-src ${feed.address}`,
    'media-src https:',
    "require-trusted-types-for 'script'",
  ].join('; ');
  return listen(({ url }, response) => {
    if (url === '/college.css') return response.writeHead(200, { 'content-type': 'text/css' }).end(css);
    if (sandbox !== undefined && url === '/') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      return response.end(
        `<!doctype html><iframe sandbox="${sandbox}" src="/framed" width="900" height="700"></iframe>`,
      );
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(`<!doctype html><html lang="${lang}"><title>College</title><link rel="stylesheet" href="/college.css"><body><main><h1>College</h1><h2>Careers</h2>${element}</main>
      <script type="module" src="${feed.address}/recruitment-feed.js" crossorigin></script></body></html>`);
  });
}

/** A page and whatever it complained of. */
export interface OpenPage {
  page: Page;
  complaints: string[];
}

/**
 * Opens a page and gathers errors, warnings and violations of its policy.
 * @param prepare is handed the page before it goes anywhere
 */
export async function openPage(
  browser: Browser,
  address: string,
  { prepare, ...options }: BrowserContextOptions & { prepare?: (page: Page) => unknown } = {},
): Promise<OpenPage> {
  const page = await browser.newPage({ locale: 'en-US', timezoneId: 'UTC', ...options });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const isNoise = /favicon|Failed to load resource/.test(message.text());
    if (!isNoise && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await prepare?.(page);
  await page.goto(address);
  return { page, complaints };
}

/** Asks the element on the page to refresh, and waits until it has. */
export function refresh(page: Page): Promise<void> {
  return page.evaluate(() =>
    document.querySelector<HTMLElement & { refresh(): Promise<void> }>('recruitment-feed')?.refresh(),
  );
}
