import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { FakeFeed } from './fake-feed.ts';
import {
  buildWidget,
  type CollegePage,
  type OpenPage,
  openPage,
  serveCollege,
  serveFeed,
} from './host-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What stands on the college's page, and how a reader looks at it. */
export interface Visit extends BrowserContextOptions, Omit<CollegePage, 'element'> {
  markup: string;
  /** Is handed the page before it goes anywhere. */
  prepare?: (page: Page) => unknown;
}

/** Builds the widget and starts a browser for the tests of a file; returns how they open a college's page. */
export function visitsToCollege(
  launch: () => Promise<Browser>,
): (feed: FakeFeed, visit: Visit) => Promise<OpenPage> {
  let browser: Browser;
  const open: { close(): Promise<unknown> }[] = [];
  const keep = <Thing extends { close(): Promise<unknown> }>(thing: Thing): Thing => {
    open.push(thing);
    return thing;
  };
  beforeAll(async () => {
    await buildWidget();
    browser = await launch();
  });
  afterEach(async () => {
    for (const thing of open.splice(0).reverse()) await thing.close();
  });
  afterAll(() => browser?.close());
  return async (feed, { markup: element, lang, css, sandbox, connect, ...options }) => {
    const host = keep(await serveFeed(feed));
    const college = keep(await serveCollege(host, { element, lang, css, sandbox, connect }));
    const visited = await openPage(browser, college.address, options);
    keep(visited.page);
    return visited;
  };
}

/** What axe finds wrong on a page; it must have been opened with `bypassCSP`. */
export async function violations(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(root: Element): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await axe.run(document.querySelector('main') ?? document.body);
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

/** How much of a page has moved without a reader's doing: the sum of its layout shifts. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {
            value: number;
            hadRecentInput: boolean;
          })[];
          resolve(shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // No entry, no call.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)));
      }),
  );
}
