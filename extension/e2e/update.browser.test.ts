import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { jobPageTest, jobUrl } from './job-page.ts';
import { keptMarks } from './kept-marks.ts';
import { closedJob, openJob } from './sample-feed.ts';
import type { StudentBrowser } from './student-browser.ts';

const test = jobPageTest();

/** Puts the extension anew in its own place, as an update does, and waits until its worker runs again. */
async function updateExtension(browser: StudentBrowser): Promise<void> {
  const { context, worker } = browser;
  // An extension from a folder comes back only in developer mode.
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await extensions.close();
  await Promise.all([
    context.waitForEvent('serviceworker'),
    worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined),
  ]);
  const registered = () =>
    browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  await expect.poll(() => registered().catch(() => 0), { timeout: 20_000 }).toBe(2);
}

/** Writes down all that a page's visitor or its own error handlers could see going wrong. */
async function listenForFaults(page: Page): Promise<() => Promise<unknown[]>> {
  const faults: unknown[] = [];
  page.on('console', (message) => message.type() !== 'info' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['error', 'unhandledrejection']) addEventListener(type, () => heard.push(type));
  });
  return async () => [...faults, ...((await page.evaluate('heard')) as unknown[])];
}

const saveButton = (page: Page) => page.getByRole('button', { name: '收藏', exact: true });

describe('an update under an open page', () => {
  test('leaves a badge that says it can do nothing, and scripts that the page hears nothing of', async ({
    browser,
    page,
    pill,
  }) => {
    const faults = await listenForFaults(page);
    await page.goto(jobUrl);
    await pill().waitFor();
    await updateExtension(browser);

    await pill().click();
    await saveButton(page).click();
    await page.getByText('没能保存。请刷新页面后重试。').waitFor();
    await page.evaluate((path) => history.pushState(null, '', path), new URL(closedJob.url ?? '').pathname);
    await pill().waitFor({ state: 'detached' });
    // The detector looks three times at what came, the last time after one and a half seconds.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1600)));
    expect(await faults()).toEqual([]);
  });

  test('puts one badge in the place of the one before, and it works', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().waitFor();
    await updateExtension(browser);
    const popup = await browser.openPopup(page);
    await popup.getByText('在本校招聘号中').waitFor();
    await page.bringToFront();
    await expect
      .poll(() => page.evaluate(() => document.body.querySelectorAll(':scope > div').length))
      .toBe(1);
    await pill().click();
    await saveButton(page).click();
    await page.getByRole('button', { name: '已收藏', pressed: true }).waitFor();
    await expect.poll(() => keptMarks(browser.worker)).toMatchObject({ [openJob.title]: ['saved', 'seen'] });
    expect(await pill().count()).toBe(1);
  });
});
