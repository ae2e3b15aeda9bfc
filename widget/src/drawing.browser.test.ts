import { expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aJob } from './testing/objects.ts';
import { layoutShift, visitsToCollege } from './testing/visits.ts';

const visit = visitsToCollege(launchBrowser);
const aFeed = () =>
  createFakeFeed(
    Array.from({ length: 100 }, (_, index) =>
      aJob({ id: `job_${index}`, title: `岗位 ${index}`, translations: {} }),
    ),
  );
const markup =
  '<recruitment-feed college="org_1" show="jobs" page-size="100" filters="none"></recruitment-feed>';
const last = '.item[aria-posinset="100"]';

test('nothing moves from the first shape to the last card, and no shape is drawn twice', async () => {
  const { promise: seen, resolve: see } = Promise.withResolvers<void>();
  const { page } = await visit(aFeed(), {
    markup,
    prepare: (page) =>
      page.route('**/v1/jobs?*', async (route) => {
        await seen;
        await route.continue();
      }),
  });
  await page.locator('.skeleton').nth(99).waitFor();
  await page.evaluate(() => {
    const shapes = document.querySelector('recruitment-feed')?.shadowRoot?.querySelector('.run');
    const drawn = { twice: 0 };
    Reflect.set(window, 'drawn', drawn);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes)
          if (node instanceof Element && node.querySelector('.skeleton')) drawn.twice += 1;
    }).observe(shapes as Node, { childList: true });
  });
  // A shift counts from what was painted.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  see();
  await page.locator(last).waitFor();
  expect(await layoutShift(page)).toBe(0);
  expect(await page.evaluate(() => Reflect.get(window, 'drawn'))).toEqual({ twice: 0 });
});

test('a page out of sight, which has no frames, has all cards', async () => {
  const { page } = await visit(aFeed(), {
    markup,
    prepare: (page) =>
      page.addInitScript(() => {
        window.requestAnimationFrame = () => 0;
      }),
  });
  await page.locator(last).waitFor({ state: 'attached' });
});
