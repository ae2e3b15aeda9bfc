import { createRequire } from 'node:module';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { type RunningServer, startServer } from '@recruitment-feed/server';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Swagger UI writes the point of an operation's name with a backslash. */
const listing = '.opblock[id^="operations-jobs-"][id$=".list"]';

/** Drawing some 75 operations takes a busy machine its time. */
const patience = 150_000;

describe('the API reference', { timeout: 2 * patience }, () => {
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
      page.setDefaultTimeout(patience);
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

  test.for(['light', 'dark'] as const)(
    'has the contrast of WCAG AA in badges and texts, %s',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme, bypassCSP: true });
      page.setDefaultTimeout(patience);
      await page.goto(`${server.url}/docs?lang=en`);
      await page.locator(`${listing} .opblock-summary-control`).click();
      await page.locator(`${listing} .execute`).waitFor();
      await page.addScriptTag({ path: axe });
      const { checked, violations } = await page.evaluate(async () => {
        type Node = { target: string[]; any: { message: string }[] };
        const { axe } = window as unknown as {
          axe: {
            run(
              root: Element,
              options: object,
            ): Promise<Record<'passes' | 'violations', { nodes: Node[] }[]>>;
          };
        };
        const found = await axe.run(document.body, { runOnly: ['color-contrast'] });
        const told = (node: Node) => `${node.target.join(' ')}: ${node.any[0]?.message}`;
        return {
          checked: found.passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' '))),
          violations: found.violations.flatMap(({ nodes }) => nodes.map(told)),
        };
      });
      expect(violations).toEqual([]);
      // Each badge was weighed, not passed over as undecidable.
      const badges = await page.locator('.opblock-summary-method').count();
      expect(checked.filter((target) => target.includes('opblock-summary-method'))).toHaveLength(badges);
      await page.close();
    },
  );
});
