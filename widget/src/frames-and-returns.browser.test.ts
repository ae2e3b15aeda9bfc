import { createMockFeed, type MockFeed } from '@recruitment-feed/api-mock';
import { type Browser, chromium } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath, launchBrowser } from '../../tests/e2e/browser.ts';
import { visitMock } from './testing/mock-visits.ts';
import { visitsToCollege } from './testing/visits.ts';

let mock: MockFeed;
beforeEach(async () => {
  mock = await createMockFeed();
});
afterEach(() => mock.close());
const streams = () => mock.requests.filter(({ path }) => path === '/v1/stream').length;

describe("in the browser's memory of pages that were left", () => {
  /** As people start it: Playwright switches that memory off. */
  const launch = (): Promise<Browser> =>
    chromium.launch({
      executablePath: chromiumPath(),
      args: [...chromiumFlags, '--enable-features=BackForwardCache'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  const open = visitsToCollege(launch);
  test.each(['poll', 'stream'])('a page is kept, and is live again on return (live="%s")', async (live) => {
    const { page, becomes } = await visitMock(open, mock, { attributes: `live="${live}"`, isDirect: true });
    await becomes('ready');
    if (live === 'stream') await expect.poll(streams, { timeout: 10_000 }).toBe(1);
    const id = await page.getByRole('article').nth(3).getAttribute('data-id');
    if (!id) throw new Error('A card has no id.');
    await page.evaluate(() => {
      window.addEventListener('pageshow', ({ persisted }) => Reflect.set(window, 'wasKept', persisted));
    });
    const address = page.url();
    await page.goto(`${address}college.css`);
    await mock.push({ collection: 'jobs', id, object: { title: '激光切割工', translations: {} } });
    await page.goBack({ waitUntil: 'commit' });
    const reasons = await page.evaluate(() => {
      const [entry] = performance.getEntriesByType('navigation');
      return JSON.stringify(Reflect.get(entry ?? {}, 'notRestoredReasons') ?? null);
    });
    expect([await page.evaluate(() => Reflect.get(window, 'wasKept')), reasons]).toEqual([true, 'null']);
    await page.getByRole('heading', { name: '激光切割工' }).waitFor();
    await mock.push({ collection: 'jobs', id, object: { title: '钣金工', translations: {} } });
    if (live === 'stream') await page.getByRole('heading', { name: '钣金工' }).waitFor();
  });
});

describe('in a frame without an origin, storage or shared connections', () => {
  const open = visitsToCollege(launchBrowser);
  test.each(['poll', 'stream'])('lists jobs, and follows them (live="%s")', async (live) => {
    const { page, complaints } = await visitMock(open, mock, {
      attributes: `live="${live}" state="hash" detail="dialog" history="on"`,
      isDirect: true,
      sandbox: 'allow-scripts',
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('article').first().waitFor();
    await frame.getByRole('article').first().click();
    await frame.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    if (live === 'stream') {
      await expect.poll(streams, { timeout: 10_000 }).toBe(1);
      const id = await frame.getByRole('article').nth(3).getAttribute('data-id');
      if (!id) throw new Error('A card has no id.');
      await mock.push({ collection: 'jobs', id, object: { title: '激光切割工', translations: {} } });
      await frame.getByRole('heading', { name: '激光切割工' }).waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
