import { describe, expect } from 'vitest';
import { jobPageTest, jobUrl } from './job-page.ts';
import { keptMarks } from './kept-marks.ts';
import { openJob } from './sample-feed.ts';
import { stopWorker } from './stop-worker.ts';

const test = jobPageTest();

describe('with its worker stopped', () => {
  test('a page gets its badge', async ({ browser, page, pill }) => {
    await stopWorker(browser);
    await page.goto(jobUrl);
    await pill().waitFor();
  });

  test('the popup reads the page and says how the feed is', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    await stopWorker(browser);
    const popup = await browser.openPopup(page);
    await popup.getByText('在本校招聘号中').waitFor();
    await popup.getByText('2 个岗位').waitFor();
    await popup.close();
  });

  test('the panel lists the jobs', async ({ browser }) => {
    await stopWorker(browser);
    const panel = await browser.openPanel();
    await panel.getByRole('button', { name: openJob.title, exact: true }).waitFor();
    await panel.close();
  });

  test('no mark is lost, from the badge or from the panel', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().click();
    await stopWorker(browser);
    await page.getByRole('button', { name: '收藏', exact: true }).click();
    await page.getByRole('button', { name: '已收藏', pressed: true }).waitFor();
    await expect.poll(() => keptMarks(browser.worker)).toMatchObject({ [openJob.title]: ['saved', 'seen'] });

    const panel = await browser.openPanel();
    await panel.getByRole('button', { name: `我已投递: ${openJob.title}` }).waitFor();
    await stopWorker(browser);
    await panel.getByRole('button', { name: `我已投递: ${openJob.title}` }).click();
    await panel.getByRole('tab', { name: '已投递 1' }).waitFor();
    expect(await keptMarks(panel)).toMatchObject({ [openJob.title]: ['applied', 'saved', 'seen'] });
    await panel.close();
  });

  test('a page that was read, and of whose badge nothing had come yet, gets it at the second look', async ({
    browser,
    page,
    pill,
  }) => {
    // It is stopped between reading the page and showing what it found there.
    await browser.worker.evaluate(() => {
      const showsNothing = () => {
        Object.assign(globalThis, { hasRead: true });
        return new Promise(() => undefined);
      };
      Object.assign(chrome.tabs, { sendMessage: showsNothing });
    });
    await page.goto(jobUrl);
    await expect.poll(() => browser.worker.evaluate('globalThis.hasRead')).toBe(true);
    await stopWorker(browser);
    await pill().waitFor();
  });

  test('a fetch that it was stopped in goes on by itself, and the copy before it serves on', async ({
    browser,
    page,
    pill,
  }) => {
    browser.answerFeed(() => new Promise(() => undefined));
    const panel = await browser.openPanel();
    await panel.getByRole('button', { name: '立即获取' }).click();
    const alarms = () =>
      browser.worker.evaluate(async () => (await chrome.alarms.getAll()).map(({ name }) => name));
    await expect.poll(alarms).toContain('resume-sync');
    await stopWorker(browser);
    await page.goto(jobUrl);
    await pill().waitFor();
    expect(await alarms()).toContain('resume-sync');
    await panel.close();
  });
});
