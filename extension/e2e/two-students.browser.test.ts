import { describe, expect } from 'vitest';
import { detailPage } from './board-pages.ts';
import { openJob } from './sample-feed.ts';
import { setProfile } from './student-browser.ts';
import { studentTest } from './student-test.ts';

const jobUrl = openJob.url ?? '';
const description = `<p>岗位职责：负责自动化设备的安装、调试与维护。</p>
  <p>任职要求：机电一体化等相关专业，熟悉PLC编程，2027届毕业生。</p>`;

const test = studentTest((browser) => {
  browser.serve(jobUrl, detailPage({ title: openJob.title, employer: '云栖软件', description }));
});

describe('two students at one browser, one after the other', () => {
  test('each see on an open page what fits them', async ({ browser, page, pill }) => {
    const comeBack = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await setProfile(browser, { majors: ['机电一体化技术'], skills: ['PLC编程'], graduationYear: 2027 });
    await page.goto(jobUrl);
    await page.getByRole('button', { name: /^适合你：\d 条理由/ }).waitFor();

    await setProfile(browser, { majors: ['会计'], graduationYear: 2027 });
    await comeBack();
    await expect.poll(() => pill().textContent()).toBe('在本校招聘号中');

    await setProfile(browser, { majors: ['机电一体化技术'], skills: ['PLC编程'], graduationYear: 2027 });
    await comeBack();
    await page.getByRole('button', { name: /^适合你：\d 条理由/ }).waitFor();
    expect(await pill().count()).toBe(1);
  });

  test('leave nothing of the first to the second once she has deleted everything', async ({
    browser,
    page,
    pill,
  }) => {
    await setProfile(browser, { majors: ['机电一体化技术'] });
    await page.goto(jobUrl);
    await pill().click();
    await page.getByRole('button', { name: '收藏', exact: true }).click();
    await page.getByRole('button', { name: '已收藏', pressed: true }).waitFor();
    const options = await browser.openOptions();
    await options.getByRole('button', { name: '全部删除' }).click();
    await options.getByRole('button', { name: '删除', exact: true }).click();
    await options.getByText(/已删除。|Deleted\./).waitFor();
    const panel = await browser.openPanel();
    await panel.getByRole('tab', { name: /收藏|Saved/ }).click();
    await panel.getByText(/还没有收藏|Nothing saved/).waitFor();
    const kept = await panel.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).not.toContain('机电');
    await panel.close();
    await options.close();
  });
});
