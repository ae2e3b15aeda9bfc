import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FeedProcess, startFeed } from '../e2e/feed-process.ts';
import { findFirefox } from './firefox.ts';
import { launchFirefox } from './launch.ts';

const build = fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url));
const college = 'Xiaoshan Technician College';

/** What the tests ask of the extension's own pages, in which `browser` is there. */
declare const browser: {
  storage: { local: { set(items: object): Promise<void> } };
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown }> };
};

/** Waits for the page that the extension opens when it is new; a driver may not go to an extension's address itself. */
function welcomePage(firefox: Browser): Promise<Page> {
  const find = async () => {
    for (const page of await firefox.pages()) {
      if (await page.evaluate(() => location.protocol === 'moz-extension:')) return page;
    }
    throw new Error('The extension has opened no page.');
  };
  return vi.waitFor(find, { timeout: 30_000, interval: 200 });
}

describe.skipIf(findFirefox() === undefined)('the extension in a stock Firefox', () => {
  let feed: FeedProcess;
  let firefox: Browser;
  let own: Page;
  const open = async (name: string) => {
    await own.evaluate((page) => location.assign(page), name);
    await own.waitForFunction(
      (page) => location.pathname === `/${page}` && document.readyState === 'complete',
      {},
      name,
    );
  };
  beforeAll(async () => {
    [feed, firefox] = await Promise.all([startFeed([]), launchFirefox()]);
    await firefox.installExtension(build);
    own = await welcomePage(firefox);
  }, 240_000);
  afterAll(async () => {
    await Promise.all([firefox.close(), feed.stop()]);
  });

  test('opens its first page, and its settings fetch a feed and take a college', async () => {
    await own.evaluate(async (address) => {
      await browser.storage.local.set({ settings: { feeds: [address], language: 'en' } });
    }, feed.url);
    await open('options.html');
    await own.waitForFunction(
      (name) => [...document.querySelectorAll('option')].some(({ textContent }) => textContent === name),
      {},
      college,
    );
    await own.evaluate((name) => {
      const option = [...document.querySelectorAll('option')].find(({ textContent }) => textContent === name);
      const select = option?.closest('select');
      if (!option || !select) return;
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, college);
    await own.waitForFunction(() => document.body.textContent?.includes('Saved.'));
  });

  test('flags a posting of the feed on its page, in a closed layer, and tells the popup what it is', async () => {
    const page = await firefox.newPage();
    // The build may read this host as it may the feed that it comes with.
    await page.goto(`${feed.url.replace('127.0.0.1', 'localhost')}/demo/board?lang=en`);
    await page.evaluate(() => {
      const item = [...document.querySelectorAll('li')].find((each) =>
        each.textContent?.includes('Hikvision'),
      );
      location.assign(item?.querySelector('a')?.href ?? '');
    });
    await page.waitForFunction(
      () => location.pathname.startsWith('/demo/board/') && document.readyState === 'complete',
    );
    // The layer of badges is the one thing that the extension adds to a page.
    await page.waitForFunction(() => {
      const last = document.body.lastElementChild;
      return last instanceof HTMLDivElement && getComputedStyle(last).position === 'absolute';
    });
    expect(await page.evaluate(() => document.body.lastElementChild?.shadowRoot)).toBeNull();
    const judged = await own.evaluate(async () => {
      const [tab] = await browser.tabs.query({ url: 'http://localhost/*' });
      return await browser.runtime.sendMessage({ type: 'check-page', tab: tab?.id });
    });
    expect(judged.ok).toBe(true);
    expect(judged.value).toMatchObject([
      { verdict: { job: { status: 'open' }, cooperation: { status: 'active' } } },
    ]);
    await page.close();
  });

  test.each(['popup.html', 'sidepanel.html'])('shows its %s', async (name) => {
    await open(name);
    await own.waitForFunction(() => (document.body.textContent ?? '').length > 40);
    expect(await own.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});
