import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { detailPage, listPage } from './board-pages.ts';
import { keptMarks } from './kept-marks.ts';
import { openJob } from './sample-feed.ts';
import { studentTest } from './student-test.ts';

const jobUrl = openJob.url ?? '';
const otherUrl = 'https://www.zhaopin.com/jobdetail/CC7007.htm';
const listUrl = 'https://www.zhaopin.com/sou/';
const partner = '杭州明泽机电有限公司';
const stranger = '云栖软件有限公司';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

const test = studentTest((browser) => {
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
});

describe('what the student notes of postings', () => {
  test('that a posting was seen is noted of a page of its own, known or not, and not of a list', async ({
    browser,
    page,
    pill,
  }) => {
    await page.goto(listUrl);
    await pill().first().waitFor();
    expect(await keptMarks(browser.worker)).toEqual({});
    await page.goto(otherUrl);
    await expect.poll(() => keptMarks(browser.worker)).toEqual({ 前端工程师: ['seen'] });
    expect(await pill().count()).toBe(0);
    await page.goto(jobUrl);
    await pill().waitFor();
    expect(await keptMarks(browser.worker)).toMatchObject({ [openJob.title]: ['seen'] });
  });

  test('a posting is saved and applied for from its badge, by keyboard, and says so from then on', async ({
    browser,
    page,
    pill,
  }) => {
    await page.goto(jobUrl);
    await pill().focus();
    await page.keyboard.press('Enter');
    await button(page, '收藏').press('Enter');
    await button(page, '我已投递').press('Enter');
    await expect
      .poll(() => keptMarks(browser.worker))
      .toMatchObject({ [openJob.title]: ['applied', 'saved', 'seen'] });
    expect(await button(page, '已收藏').getAttribute('aria-pressed')).toBe('true');
    await page.reload();
    await page.getByRole('button', { name: '在本校招聘号中，查看依据 · 已投递 · 已收藏' }).click();
    await page.getByText('你第一次看到它是在').waitFor();
    await button(page, '已收藏').click();
    await expect
      .poll(() => keptMarks(browser.worker))
      .toMatchObject({ [openJob.title]: ['applied', 'seen'] });
  });

  test('what is noted on a page that is closed at once is kept', async ({ browser, page, pill }) => {
    await page.goto(listUrl);
    await pill().first().click();
    // As a tab that is gone answers.
    await browser.worker.evaluate(() => {
      const { executeScript } = chrome.scripting;
      const rejected = () => Promise.reject(new Error('No tab with id: 1.'));
      Object.assign(chrome.scripting, { executeScript: rejected });
      Object.assign(globalThis, { comeBack: () => Object.assign(chrome.scripting, { executeScript }) });
    });
    await button(page, '收藏').click();
    await page.close();
    await expect
      .poll(() => keptMarks(browser.worker))
      .toMatchObject({ [openJob.title]: ['applied', 'saved', 'seen'] });
    await browser.worker.evaluate('comeBack(), undefined');
  });

  test('one card is open at a time, also by keyboard', async ({ page, pill }) => {
    await page.goto(listUrl);
    await pill().nth(1).waitFor();
    await pill().first().press('Enter');
    await page.locator('.card').waitFor();
    await pill().nth(1).press('Enter');
    await expect.poll(() => pill().first().getAttribute('aria-expanded')).toBe('false');
    expect(await pill().nth(1).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('.card').count()).toBe(1);
  });

  test('lists let every click through to the page but one on a badge', async ({ browser, page, pill }) => {
    const url = 'https://www.zhaopin.com/sou/links/';
    const rows = Array.from({ length: 12 }, (_, at) => ({
      ...{ title: `${openJob.title}${at}`, employer: partner },
      url: `https://www.zhaopin.com/jobdetail/CC80${at}.htm`,
    }));
    browser.serve(
      url,
      listPage(rows).replaceAll(
        /<h2>(.*?)<\/h2><p>(.*?)<\/p>/g,
        '<article><h2><a href="#">$1</a></h2><p>$2</p></article>',
      ),
    );
    await page.goto(url);
    await expect.poll(() => pill().count()).toBeGreaterThan(3);
    const met = await page.evaluate(() =>
      [...document.querySelectorAll('article h2 a, article p, main h1')].flatMap((each) => {
        const { left, top, height } = each.getBoundingClientRect();
        const y = top + height / 2;
        if (y > window.innerHeight) return [];
        return [document.elementFromPoint(left + 4, y) === each];
      }),
    );
    expect(met.length).toBeGreaterThan(8);
    expect(met).not.toContain(false);
  });

  test('lists shade what was seen or applied for, each beside its own title, and say it in words', async ({
    page,
  }) => {
    await page.goto(listUrl);
    await page.getByRole('button', { name: '看过' }).waitFor();
    expect(await page.locator('.shade:visible').count()).toBe(2);
    const heading = await page.locator('h2').nth(1).boundingBox();
    const mark = await page.getByRole('button', { name: '看过' }).boundingBox();
    expect(Math.abs((mark?.y ?? 0) - (heading?.y ?? 0))).toBeLessThan(12);
    const touched = await page.locator('h2').evaluateAll((titles) => titles.map((title) => title.outerHTML));
    expect(touched.join()).not.toMatch(/style|class|data-/);
  });

  test('a hidden posting says nothing but a small mark, and comes back', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().click();
    await button(page, '隐藏这个岗位').click();
    await expect
      .poll(() => keptMarks(browser.worker))
      .toMatchObject({ [openJob.title]: ['applied', 'hidden', 'saved', 'seen'] });
    await page.reload();
    await pill().waitFor();
    expect(await pill().textContent()).toBe('');
    await pill().click();
    await button(page, '重新显示').click();
    await expect
      .poll(() => keptMarks(browser.worker))
      .toMatchObject({ [openJob.title]: ['applied', 'saved', 'seen'] });
  });

  test('everything is switched off from the card', async ({ browser, page, pill }) => {
    await page.goto(jobUrl);
    await pill().click();
    await button(page, '全部关闭').click();
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
