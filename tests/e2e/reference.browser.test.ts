import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { type RunningServer, startServer } from '@recruitment-feed/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

/** Swagger UI writes the point of an operation's name with a backslash. */
const listing = '.opblock[id^="operations-jobs-"][id$=".list"]';

describe('the API reference', () => {
  let [browser, feed, server] = [] as unknown as [Browser, MockFeed, RunningServer];
  beforeAll(async () => {
    [browser, feed] = await Promise.all([launchBrowser(), createMockFeed()]);
    server = await startServer({ db: feed.db, port: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await feed.close();
  });

  test.for([
    { width: 1280, colorScheme: 'light', lang: 'en' },
    { width: 360, colorScheme: 'dark', lang: 'zh-CN' },
  ] as const)(
    'runs an example at $width px, $colorScheme, in $lang',
    async ({ width, colorScheme, lang }) => {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      await page.goto(`${server.url}/docs?lang=${lang}`);
      await page.locator(`${listing} .opblock-summary-control`).click();
      await page.locator(`${listing} .execute`).click();
      const answer = page.locator(`${listing} .live-responses-table .response`);
      await answer.getByText('nextCursor').first().waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(faults).toEqual([]);
      await page.close();
    },
  );
});
