import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { detailPage, listPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import { chooseCollege, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

const jobUrl = openJob.url ?? '';
const otherUrl = 'https://www.zhaopin.com/jobdetail/CC7007.htm';
const listUrl = 'https://www.zhaopin.com/sou/';
const partner = '杭州明泽机电有限公司';
const stranger = '云栖软件有限公司';

describe('what the student notes of postings', () => {
  let browser: StudentBrowser;
  let page: Page;
  const pill = () => page.locator('.pill');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  /** The marks as they are kept, by their titles. */
  const marks = () =>
    browser.worker.evaluate(
      () =>
        new Promise<Record<string, string[]>>((resolve) => {
          const opening = indexedDB.open('profile');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('marks').objectStore('marks').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve(
                Object.fromEntries(
                  reading.result.map(({ title, times }) => [title, Object.keys(times).sort()]),
                ),
              );
            };
          };
        }),
    );

  beforeAll(async () => {
    browser = await startStudentBrowser();
    browser.serve(jobUrl, detailPage({ title: openJob.title, employer: stranger }));
    browser.serve(otherUrl, detailPage({ title: '前端工程师', employer: stranger }));
    browser.serve(
      listUrl,
      listPage([
        { title: openJob.title, employer: stranger, url: jobUrl },
        { title: '前端工程师', employer: stranger, url: otherUrl },
        { title: '前端工程师', employer: stranger, url: 'https://www.zhaopin.com/jobdetail/CC7008.htm' },
        { title: '设备员', employer: partner, url: 'https://www.zhaopin.com/jobdetail/CC7009.htm' },
      ]),
    );
    await chooseCollege(browser);
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    page = await browser.context.newPage();
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterEach(() => page.close());

  test('that a posting was seen is noted of a page of its own, known or not, and not of a list', async () => {
    await page.goto(listUrl);
    await pill().first().waitFor();
    expect(await marks()).toEqual({});
    await page.goto(otherUrl);
    await expect.poll(marks).toEqual({ 前端工程师: ['seen'] });
    expect(await pill().count()).toBe(0);
    await page.goto(jobUrl);
    await pill().waitFor();
    expect(await marks()).toMatchObject({ [openJob.title]: ['seen'] });
  });

  test('a posting is saved and applied for from its badge, by keyboard, and says so from then on', async () => {
    await page.goto(jobUrl);
    await pill().focus();
    await page.keyboard.press('Enter');
    await button('收藏').press('Enter');
    await button('我已投递').press('Enter');
    await expect.poll(marks).toMatchObject({ [openJob.title]: ['applied', 'saved', 'seen'] });
    expect(await button('已收藏').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await page.getByRole('button', { name: '在本校招聘号中，查看依据 · 已投递 · 已收藏' }).click();
    await page.getByText('你第一次看到它是在').waitFor();
    await button('已收藏').click();
    await expect.poll(marks).toMatchObject({ [openJob.title]: ['applied', 'seen'] });
  });

  test('lists shade what was seen or applied for, each beside its own title, and say it in words', async () => {
    await page.goto(listUrl);
    await page.getByRole('button', { name: '看过' }).waitFor();
    expect(await page.locator('.shade').count()).toBe(2);
    const heading = await page.locator('h2').nth(1).boundingBox();
    const mark = await page.getByRole('button', { name: '看过' }).boundingBox();
    expect(Math.abs((mark?.y ?? 0) - (heading?.y ?? 0))).toBeLessThan(12);
    const touched = await page.locator('h2').evaluateAll((titles) => titles.map((title) => title.outerHTML));
    expect(touched.join()).not.toMatch(/style|class|data-/);
  });

  test('a hidden posting says nothing but a small mark, and comes back', async () => {
    await page.goto(jobUrl);
    await pill().click();
    await button('隐藏这个岗位').click();
    await expect.poll(marks).toMatchObject({ [openJob.title]: ['applied', 'hidden', 'seen'] });
    await page.reload();
    await pill().waitFor();
    expect(await pill().textContent()).toBe('');
    await pill().click();
    await button('重新显示').click();
    await expect.poll(marks).toMatchObject({ [openJob.title]: ['applied', 'seen'] });
  });

  test('everything is switched off from the card', async () => {
    await page.goto(jobUrl);
    await pill().click();
    await button('全部关闭').click();
    await page.getByText('从下一页起，所有网站都不再显示').waitFor();
    const registered = () =>
      browser.worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    expect(await registered()).toBe(0);
    const options = await browser.openOptions();
    await options.getByText('你已在所有网站上关闭标签').waitFor();
    await options.getByRole('button', { name: '恢复' }).first().click();
    await options.getByText('你已在所有网站上关闭标签').waitFor({ state: 'detached' });
    await expect.poll(registered).toBe(2);
    await options.close();
    await page.reload();
    await pill().waitFor();
  });
});
