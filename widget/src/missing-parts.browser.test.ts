import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { refresh } from './testing/host-page.ts';
import { aCooperation, aJob, anEvent, aPost } from './testing/objects.ts';
import { stateOf } from './testing/state-of.ts';
import { visitsToCollege } from './testing/visits.ts';

const open = visitsToCollege(launchBrowser);
const markup =
  '<recruitment-feed show="jobs cooperations posts events" detail="inline" live="stream"><p>Room 204</p></recruitment-feed>';
const aFeed = () =>
  Object.assign(
    createFakeFeed(
      Array.from({ length: 25 }, (_, index) => aJob({ id: `job_${index}` })),
      [aCooperation({ id: 'coop_1' })],
    ),
    { posts: [aPost({ id: 'post_1' })], events: [anEvent({ id: 'event_1' })] },
  );
const aFeedOfTwoRegions = () =>
  Object.assign(aFeed(), {
    facets: {
      region: [
        { value: 'CN-ZJ', count: 20 },
        { value: 'CN-SH', count: 5 },
      ],
    },
  });
const becomes = (page: Page, ...states: string[]) =>
  expect.poll(() => stateOf(page), { timeout: 10_000 }).toBeOneOf(states);

/** What comes after the first script, by its name without its hash; `regions-of-china` and their like come in time or not. */
const parts = [
  ...new Set(
    readdirSync(new URL('../dist/recruitment-feed/', import.meta.url))
      .filter((name) => name.endsWith('.js'))
      .map((name) => name.replace(/-[\w-]{8}\.js$/, '')),
  ),
];

describe.each(parts)('where the part %s does not load', (part) => {
  test('all that does not need it works, and the page hears of no error', async () => {
    const { page, complaints } = await open(aFeed(), {
      markup,
      prepare: (page) => page.route(`**/recruitment-feed/${part}-*.js`, (route) => route.abort()),
    });
    await becomes(page, 'ready');
    await refresh(page);
    for (const name of ['校企合作', '动态', '活动', '岗位']) {
      await page.getByRole('tab', { name }).click();
      await becomes(page, 'ready', 'stale');
    }
    await refresh(page);
    await page.getByRole('article').nth(2).getByRole('button').first().click();
    await becomes(page, 'ready', 'stale');
    expect(complaints).toEqual([]);
  });
});

test('a kind of things whose part did not load says so, and comes once it can', async () => {
  let isThere = false;
  const { page } = await open(aFeed(), {
    markup,
    prepare: (page) =>
      page.route('**/cooperations-panel-*.js', (route) => (isThere ? route.continue() : route.abort())),
  });
  await becomes(page, 'ready');
  await page.getByRole('tab', { name: '校企合作' }).click();
  await becomes(page, 'stale');
  isThere = true;
  await page.getByRole('button', { name: '重试' }).click();
  await becomes(page, 'ready');
  await page.getByRole('heading', { name: '卧龙电驱 × 萧山技师学院' }).waitFor();
});

test('a kind of things that could not be read is not called empty', async () => {
  const feed = aFeed();
  const { page } = await open(feed, { markup });
  await becomes(page, 'ready');
  feed.isDown = true;
  await page.getByRole('tab', { name: '校企合作' }).click();
  await becomes(page, 'stale');
  expect(await page.locator('[part=empty]').count()).toBe(0);
  feed.isDown = false;
  await page.getByRole('button', { name: '重试' }).click();
  await becomes(page, 'ready');
});

test('menus of filters whose part did not load say so, and open with their values once it can', async () => {
  let isThere = false;
  const { page, complaints } = await open(aFeedOfTwoRegions(), {
    markup,
    prepare: (page) => page.route('**/menus-*.js', (route) => (isThere ? route.continue() : route.abort())),
  });
  await becomes(page, 'ready');
  await page.locator('summary', { hasText: '地区' }).click();
  const menu = page.locator('details[open]');
  await menu.getByText('没能载入，请检查网络后重试。').waitFor();
  const again = page.waitForEvent('requestfailed');
  await menu.getByRole('button', { name: '重试' }).click();
  await again;
  await menu.getByText('没能载入，请检查网络后重试。').waitFor();
  isThere = true;
  await menu.getByRole('button', { name: '重试' }).click();
  await page.locator('details[open]').getByText('上海').waitFor();
  expect(await page.locator('summary:focus').textContent()).toBe('地区');
  expect(complaints).toEqual([]);
});

test('a menu that was opened before its values came stays open with them, and closes when a pointer goes past it', async () => {
  const { promise: coming, resolve: come } = Promise.withResolvers<void>();
  const { page } = await open(aFeedOfTwoRegions(), {
    markup,
    prepare: (page) =>
      page.route('**/menus-*.js', async (route) => {
        await coming;
        await route.continue();
      }),
  });
  await page.locator('.item h3').first().waitFor();
  await page.locator('summary', { hasText: '地区' }).click();
  come();
  const menu = page.locator('details[open]');
  await menu.getByRole('checkbox').first().waitFor();
  expect(await menu.locator('summary').textContent()).toBe('地区');
  await page.locator('.item h3').first().hover();
  await page.mouse.down();
  await expect.poll(() => menu.count()).toBe(0);
});
