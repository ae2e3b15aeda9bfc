import { createMockFeed, faultNames, type MockFeed } from '@recruitment-feed/api-mock';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { refresh } from './testing/host-page.ts';
import { visitMock } from './testing/mock-visits.ts';
import { stateOf } from './testing/state-of.ts';
import { visitsToCollege } from './testing/visits.ts';

let mock: MockFeed;
beforeEach(async () => {
  mock = await createMockFeed();
});
afterEach(() => mock.close());
const open = visitsToCollege(launchBrowser);

/** A reading that met the fault may still be under way, and what is asked meanwhile has its answer. */
const isReadyOnceAsked = (page: Page) =>
  expect
    .poll(
      async () => {
        await refresh(page);
        return stateOf(page);
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe('ready');

describe.each([...faultNames, 'reset=700'])('while the feed has the fault %s', (fault) => {
  test.each(['poll', 'stream'])('ends in a state, and is ready once it is gone (live="%s")', async (live) => {
    const { asked, becomes, befall, complaints, page } = await visitMock(open, mock, {
      fault,
      attributes: `live="${live}"`,
    });
    await becomes('ready', 'unavailable');
    const follows = live === 'stream' ? 'stream' : 'jobs';
    await expect.poll(() => asked, { timeout: 20_000 }).toContain(`/v1/${follows}`);
    befall();
    await isReadyOnceAsked(page);

    befall(fault);
    const more = page.getByRole('button', { name: '显示更多' });
    await more.click();
    await expect.poll(() => more.getAttribute('aria-disabled'), { timeout: 20_000 }).toBe('false');
    await refresh(page);
    await refresh(page);
    await becomes('ready', 'stale');
    const isStale = (await page.locator('[part=warning]').count()) > 0;
    if (isStale)
      expect(await page.locator('[part=warning]').first().innerText()).toMatch(/以下是 \d\d:\d\d 的内容/);
    befall();
    await isReadyOnceAsked(page);
    expect(complaints).toEqual([]);
  });
});
