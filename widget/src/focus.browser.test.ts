import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../../tests/e2e/browser.ts';
import { createFakeFeed } from './testing/fake-feed.ts';
import { aJob } from './testing/objects.ts';
import { visitsToCollege } from './testing/visits.ts';

const visit = visitsToCollege(launchBrowser);
const feedOf = (count: number) =>
  createFakeFeed(
    Array.from({ length: count }, (_, index) =>
      aJob({ id: `job_${index}`, title: `岗位 ${index}`, translations: {} }),
    ),
  );
const element = (attributes = '') =>
  `<recruitment-feed college="org_xiaoshan" live="off" show="jobs" ${attributes}></recruitment-feed>`;

/** The words of what has the focus, in the element or in the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: inPage } = document;
    const inside = inPage?.shadowRoot?.activeElement ?? inPage;
    return inside?.tagName === 'INPUT' ? 'the search box' : inside?.textContent?.trim();
  });

describe('a reader keeps the place', () => {
  test('in the search box, when words without hits are taken back and the answer takes its time', async () => {
    const feed = feedOf(3);
    const { page } = await visit(feed, { markup: element() });
    const box = page.getByRole('searchbox');
    await box.fill('没有这样的岗位');
    await page.getByText('没有符合条件的岗位').first().waitFor();
    const { promise, resolve: open } = Promise.withResolvers<void>();
    feed.gate = promise;
    const asked = page.waitForRequest(/v1\/jobs/);
    await box.press('Control+A');
    await box.press('Delete');
    await asked;
    expect(await page.getByText('目前没有在招岗位').count()).toBe(0);
    expect(await focused(page)).toBe('the search box');
    open();
    await page.getByText('共 3 个岗位').first().waitFor();
    expect(await focused(page)).toBe('the search box');
  });

  test('in the row of a table whose details are closed', async () => {
    const { page } = await visit(feedOf(3), { markup: element('layout="table" detail="dialog"') });
    await page.getByRole('button', { name: '岗位 1' }).press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('岗位 1');
  });

  test('on the page’s own button that opened the details', async () => {
    const markup = `<button id="own">我的岗位</button>${element('detail="dialog"')}`;
    const { page } = await visit(feedOf(30), { markup });
    await page.getByRole('article').first().waitFor();
    await page.evaluate(() =>
      document.querySelector('#own')?.addEventListener('click', () => {
        const feed = document.querySelector<HTMLElement & { openDetail(id: string): unknown }>(
          'recruitment-feed',
        );
        feed?.openDetail('job_25');
      }),
    );
    await page.getByRole('button', { name: '我的岗位' }).press('Enter');
    await page.getByRole('dialog', { name: '岗位详情：岗位 25' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('我的岗位');
  });

  test('in the list, when trying again has worked and its button is gone', async () => {
    const feed = feedOf(3);
    const { page } = await visit(feed, { markup: element() });
    await page.getByRole('article').first().waitFor();
    feed.isDown = true;
    await page.getByRole('searchbox').fill('岗位 2');
    const retry = page.getByRole('button', { name: '重试' });
    await retry.waitFor({ timeout: 30_000 });
    feed.isDown = false;
    await retry.press('Enter');
    await retry.waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toContain('岗位 2');
  });

  test('on a lobby screen, which does not turn away from it', async () => {
    const { page } = await visit(feedOf(12), {
      markup: element('layout="ticker"'),
      prepare: (opened) => opened.clock.install(),
    });
    await page.getByText('第 1 至 5 条，共 12 条').waitFor();
    await page.getByRole('article').nth(1).getByRole('link').focus();
    await page.clock.fastForward(60_000);
    expect(await page.getByText('第 1 至 5 条，共 12 条').count()).toBe(1);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.clock.fastForward(11_000);
    await page.getByText('第 6 至 10 条，共 12 条').waitFor();
  });
});

test('words that are said twice are spoken twice', async () => {
  const feed = feedOf(3);
  const { page } = await visit(feed, { markup: element() });
  await page.getByRole('article').first().waitFor();
  await page.evaluate(() => {
    const status = document.querySelector('recruitment-feed')?.shadowRoot?.querySelector('p[role=status]');
    if (!status) return;
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      if (status.textContent) said.push(status.textContent);
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
  await page.getByRole('searchbox').fill('岗位 1');
  await expect.poll(said).toEqual(['共 1 个岗位']);
  await page.getByRole('searchbox').fill('岗位 2');
  await expect.poll(said).toEqual(['共 1 个岗位', '共 1 个岗位']);
});
