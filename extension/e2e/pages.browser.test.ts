import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { detailPage, listPage } from './board-pages.ts';
import { closedJob, college, openJob } from './sample-feed.ts';
import { chooseCollege, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

const partner = '杭州明泽机电有限公司';
const listUrl = 'https://www.zhaopin.com/list';

describe('popup and options', () => {
  let browser: StudentBrowser;
  beforeAll(async () => {
    browser = await startStudentBrowser();
    browser.serve(
      listUrl,
      listPage([
        { title: openJob.title, employer: partner, url: openJob.url ?? '' },
        { title: closedJob.title, employer: '萧山精工', url: closedJob.url ?? '' },
        { title: '前端工程师', employer: '云栖软件', url: 'https://www.zhaopin.com/jobdetail/CC3.htm' },
      ]),
    );
    browser.serve(openJob.url ?? '', detailPage({ title: openJob.title, employer: partner }));
    await chooseCollege(browser);
  });
  afterAll(() => browser.close());

  test('the popup lists the postings of the page with their verdicts', async () => {
    const page = await browser.context.newPage();
    await page.goto(listUrl);
    const popup = await browser.openPopup(page);
    await popup.locator('.postings li').nth(2).waitFor();
    const items = await popup.locator('.postings li').allTextContents();
    expect(items[0]).toContain('在本校招聘号中');
    expect(items[0]).toContain('与你校合作');
    expect(items[1]).toContain('本校招聘号：已关闭');
    expect(items[2]).toContain('招聘号未收录');
    await popup.getByRole('button', { name: '我的招聘号' }).waitFor();
    await popup.getByRole('button', { name: `收藏: ${openJob.title}` }).click();
    await popup.getByRole('button', { name: `已收藏: ${openJob.title}`, pressed: true }).waitFor();
    expect(await accessibilityFaults(popup)).toEqual([]);
  });

  test('the popup checks a page of a site that is off, by a click', async () => {
    const page = await browser.context.newPage();
    await page.goto(listUrl);
    const popup = await browser.openPopup(page);
    await popup.getByRole('switch', { name: '在 www.zhaopin.com 上标出' }).click();
    await popup.getByText('只在你点这里时检查').waitFor();
    await popup.reload();
    await popup.getByRole('button', { name: '检查本页' }).click();
    await popup.getByText('3 个岗位，标出 2 个').waitFor();
    await popup.getByRole('switch').click();
    await expect.poll(() => popup.getByRole('switch').isChecked()).toBe(true);
  });

  test('the options switch the language in place', async () => {
    const options = await browser.openOptions();
    await options.getByRole('heading', { name: '你的学校' }).waitFor();
    await options.getByRole('radio', { name: 'English' }).check();
    await options.getByRole('heading', { name: 'Your college' }).waitFor();
    expect(await options.locator('select[aria-labelledby=college] option').allTextContents()).toContain(
      'Zhejiang University of Technology',
    );
    expect(await options.locator('html').getAttribute('lang')).toBe('en');
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('heading', { name: '你的学校' }).waitFor();
    expect(await accessibilityFaults(options)).toEqual([]);
  });

  test('the choices of the student are out of reach of content scripts', async () => {
    const options = await browser.openOptions();
    await options.locator('select[aria-labelledby=college]').waitFor();
    expect(await options.locator('select[aria-labelledby=college]').inputValue()).toBe(college.id);
    const page = await browser.context.newPage();
    await page.goto(listUrl);
    const stolen = await browser.worker.evaluate(async (url) => {
      const tab = (await chrome.tabs.query({})).find((each) => each.url === url);
      const read = async () => {
        const databases = (await indexedDB.databases()).map(({ name }) => name);
        return { databases, settings: await chrome.storage.local.get(null).catch(() => 'refused') };
      };
      const [frame] = await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func: read });
      return frame?.result;
    }, listUrl);
    expect(stolen).toEqual({ databases: [], settings: 'refused' });
  });

  test('the options refuse an address that is none', async () => {
    const options = await browser.openOptions();
    const address = options.getByRole('textbox', { name: '地址' });
    await address.fill('http://somewhere.example');
    await options.getByRole('button', { name: '添加招聘号' }).click();
    await options.getByText('请输入完整地址').waitFor();
  });

  test('the badge has no fault that a machine can find', async () => {
    const page = await browser.context.newPage();
    await page.goto(openJob.url ?? '');
    await page.locator('.pill').click();
    await page.locator('.card').waitFor();
    const faults = await accessibilityFaults(page);
    expect(faults.filter((fault) => /pill|card|action|icon-button/.test(fault))).toEqual([]);
  });
});
