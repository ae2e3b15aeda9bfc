import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';

const root = fileURLToPath(new URL('../../sdk/examples/page', import.meta.url));

describe('the example for a page', () => {
  let [mock, browser, site, page] = [] as unknown as [MockFeed, Browser, ViteDevServer, Page];
  beforeAll(async () => {
    [mock, browser, site] = await Promise.all([
      createMockFeed({ scenario: 'empty' }),
      launchBrowser(),
      createServer({
        root,
        configFile: false,
        logLevel: 'error',
        cacheDir: `${tmpdir()}/examples-vite`,
        server: { port: 0, host: '127.0.0.1' },
        resolve: { conditions: ['@recruitment-feed/source', 'module', 'browser', 'development|production'] },
      }),
    ]);
    await site.listen();
    page = await browser.newPage();
    await page.clock.install();
    // The page asks the address that stands in it; the mock answers.
    await page.route('http://localhost:8787/**', async (route) => {
      const response = await mock.fetch(route.request().url(), { headers: route.request().headers() });
      const headers = Object.fromEntries(response.headers);
      await route.fulfill({ status: response.status, headers, body: await response.text() });
    });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
    await mock.close();
  });

  test('shows jobs as text, fetches new ones, and keeps them when the feed fails', async () => {
    await mock.push({ collection: 'jobs', object: { title: '<b>装配钳工</b>' } });
    await page.goto(site.resolvedUrls?.local[0] ?? '');
    const shown = page.getByRole('listitem');
    await page.waitForSelector('li');
    expect(await shown.allTextContents()).toEqual([expect.stringMatching(/^<b>装配钳工<\/b> · ./)]);

    await mock.push({ collection: 'jobs', object: { title: '焊工' } });
    await page.clock.runFor(60_000);
    await page.waitForSelector('li + li');
    expect((await shown.allTextContents())[0]).toMatch(/^焊工 · /);

    mock.failNext('html');
    await page.clock.runFor(60_000);
    await page
      .getByRole('status')
      .filter({ hasText: /^[^0-9]/ })
      .waitFor();
    expect(await shown.count()).toBe(2);
  });
});
