import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { build } from 'esbuild';
import type { Browser, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, launchWithExtension } from '../e2e/browser.ts';
import { type PackedSdk, packSdk } from './packed-sdk.ts';

const page = '<!doctype html><title>A college page</title>';
/** What a worker does: the consumer's work for whoever sends it an address. */
const worker = `import { consume } from './consume.mjs';
const answer = (feed) => consume(feed).catch((error) => ({ failed: error.stack }));
globalThis.consume = answer;
globalThis.onmessage = async ({ data }) => globalThis.postMessage(await answer(data));`;

describe('the packed sdk in a browser', () => {
  let [packed, feed, address, browser, site, origin] = [] as unknown as [
    PackedSdk,
    MockFeed,
    string,
    Browser,
    Server,
    string,
  ];

  beforeAll(async () => {
    [packed, feed, browser] = await Promise.all([packSdk(), createMockFeed(), launchBrowser()]);
    address = await feed.url();
    const { project } = packed;
    await writeFile(`${project}/worker.mjs`, worker);
    const { outputFiles } = await build({
      entryPoints: [`${project}/worker.mjs`],
      bundle: true,
      format: 'esm',
      conditions: ['browser'],
      write: false,
    });
    const script = outputFiles[0]?.text ?? '';
    site = createServer(({ url }, response) => {
      const isScript = url === '/worker.js';
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
      response.end(isScript ? script : page);
    }).listen(0, '127.0.0.1');
    await once(site, 'listening');
    origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    await mkdir(`${project}/extension`);
    await writeFile(`${project}/extension/worker.js`, script);
    const manifest = {
      manifest_version: 3,
      name: 'Consumer',
      version: '1.0',
      host_permissions: ['http://127.0.0.1/*'],
      background: { service_worker: 'worker.js', type: 'module' },
    };
    await writeFile(`${project}/extension/manifest.json`, JSON.stringify(manifest));
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    site.close();
    await feed.close();
    await packed.remove();
  });

  const whole = {
    empty: [],
    listed: 3,
    same: true,
    missing: 'NotFoundError',
    states: ['connecting', 'open', 'ended'],
    pay: 14,
    schema: 1,
  };

  test('does its work in a page', async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    await tab.addScriptTag({ url: '/worker.js', type: 'module' });
    const told = await tab.evaluate((feed) => Reflect.get(globalThis, 'consume')(feed), address);
    expect(told).toMatchObject(whole);
    await tab.close();
  });

  test('does its work in a worker of a page', async () => {
    const tab = await browser.newPage();
    await tab.goto(origin);
    const told = await tab.evaluate(
      (feed) =>
        new Promise((resolve) => {
          const worker = new Worker('/worker.js', { type: 'module' });
          worker.onmessage = ({ data }) => resolve(data);
          worker.postMessage(feed);
        }),
      address,
    );
    expect(told).toMatchObject(whole);
    await tab.close();
  });

  test('does its work in the service worker of an extension', async () => {
    const { context, close } = await launchWithExtension(`${packed.project}/extension`);
    const [service] = context.serviceWorkers() as [Worker];
    expect(await service.evaluate((feed) => Reflect.get(globalThis, 'consume')(feed), address)).toMatchObject(
      whole,
    );
    await close();
  });
});
