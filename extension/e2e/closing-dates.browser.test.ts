import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { detailPage } from './board-pages.ts';
import { takePicture } from './pictures.ts';
import type { StudentBrowser } from './student-browser.ts';
import { studentTest } from './student-test.ts';

const dated = { title: '钳工', employer: '云栖软件有限公司', url: 'https://board.example/dated' };
const undated = { title: '磨工', employer: '云栖软件有限公司', url: 'https://board.example/undated' };
const day = 24 * 3_600_000;
/** The worker goes by the clock of the machine, so that dates have to lie ahead of it. */
const dayAhead = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);
/** The day of the only reminder that is set. */
const dayOfAlarm = (browser: StudentBrowser) =>
  browser.worker.evaluate(async () => {
    const alarm = await chrome.alarms.get('reminder');
    return alarm && new Date(alarm.scheduledTime).toISOString().slice(0, 10);
  });

const test = studentTest((browser) => {
  browser.serve(dated.url, detailPage({ ...dated, validThrough: dayAhead(30) }));
  browser.serve(undated.url, detailPage(undated));
});

async function save(browser: StudentBrowser, page: Page, { url, title }: typeof dated): Promise<Page> {
  await page.goto(url);
  const popup = await browser.openPopup(page);
  await popup.getByRole('button', { name: `收藏: ${title}` }).click();
  await popup.getByRole('button', { name: `已收藏: ${title}` }).waitFor();
  await popup.close();
  const panel = await browser.openPanel();
  await panel.getByRole('tab', { name: '收藏' }).click();
  return panel;
}

describe('of a posting that is in no feed', () => {
  test('the student is reminded by the closing date on its page', async ({ browser, page }) => {
    const panel = await save(browser, page, dated);
    const [year, month, date] = dayAhead(30).split('-').map(Number);
    await panel.getByText(`${year}年${month}月${date}日截止`).waitFor();
    expect(await panel.getByLabel(`截止日期: ${dated.title}`).count()).toBe(0);
    await panel.getByRole('button', { name: `截止前提醒我: ${dated.title}` }).click();
    await expect.poll(() => dayOfAlarm(browser)).toBe(dayAhead(27));
    await panel.close();
  });

  test('she sets the date where its page gives none, changes it and takes it away', async ({
    browser,
    page,
  }) => {
    const panel = await save(browser, page, undated);
    const input = panel.getByLabel(`截止日期: ${undated.title}`);
    await input.fill(dayAhead(20));
    await expect.poll(() => dayOfAlarm(browser)).toBe(dayAhead(17));
    expect(await accessibilityFaults(panel)).toEqual([]);
    await takePicture(panel, 'closing-date-of-a-saved-posting');
    await input.fill(dayAhead(10));
    await expect.poll(() => dayOfAlarm(browser)).toBe(dayAhead(7));
    await panel.reload();
    await panel.getByRole('tab', { name: '收藏' }).click();
    expect(await input.inputValue()).toBe(dayAhead(10));
    await input.fill('');
    await expect.poll(() => dayOfAlarm(browser)).toBe(dayAhead(27));
    await panel.close();
  });
});
