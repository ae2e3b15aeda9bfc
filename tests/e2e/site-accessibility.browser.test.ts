import { createRequire } from 'node:module';
import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { type RunningServer, startServer } from '@recruitment-feed/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildWhatIsStale } from '../../scripts/build.ts';
import { launchBrowser } from './browser.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let [browser, feed, server] = [] as unknown as [Browser, MockFeed, RunningServer];
let [job, college] = ['', ''];
beforeAll(async () => {
  buildWhatIsStale('widget');
  [browser, feed] = await Promise.all([launchBrowser(), createMockFeed()]);
  server = await startServer({ db: feed.db, port: 0 });
  const first = async (path: string) => {
    const response = await fetch(`${server.url}${path}`);
    return ((await response.json()) as { data: { id: string }[] }).data[0]?.id ?? '';
  };
  job = await first('/v1/jobs?limit=1');
  college = await first('/v1/organizations?kind=college&limit=1');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await feed?.close();
});

/** What axe finds wrong on a whole page, one line each. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe });
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

const listed = '.item:not(:has(.skeleton))';
/** Each page, and what stands in it once it is whole. */
const pages: [name: string, address: () => string, whole: string][] = [
  ['the landing page with the configurator', () => '/', '.preview'],
  ['the college’s page', () => '/demo/college', listed],
  ['the job board', () => '/demo/board', 'h2'],
  ['a posting on the board', () => `/demo/board/${job}`, 'h1'],
  ['a posting that is not on the board', () => '/demo/board/job_none', 'h1'],
  ['the page of a job', () => `/jobs/${job}`, 'h1'],
  ['the page of a job that is not there', () => '/jobs/job_none', 'h1'],
  ['a listing to embed', () => `/embed/colleges/${college}?theme=auto`, listed],
  ['a listing of nobody', () => '/embed/colleges/org_none?theme=auto', 'h1'],
  ['a job to embed', () => `/embed/jobs/${job}?theme=auto`, 'h1'],
  ['an address that leads nowhere', () => '/no/such/page', 'h1'],
  ['the API reference', () => '/docs', '.opblock'],
];

describe.each(pages)('%s', (_, address, whole) => {
  test.each([
    ['light', 'zh-CN', 1280],
    ['dark', 'en', 320],
  ] as const)(
    'is found without fault by axe, and fits the window: %s, %s, %i px',
    async (colorScheme, lang, width) => {
      const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
      const path = address();
      await page.goto(`${server.url}${path}${path.includes('?') ? '&' : '?'}lang=${lang}`);
      await page.locator(whole).first().waitFor();
      // A page to embed has the ground of the page around it, which axe would take for white.
      await page.addStyleTag({ content: 'html.embed { background: Canvas }' });
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await faults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );
});
