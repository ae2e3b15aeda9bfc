import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { detailPage, listPage } from './board-pages.ts';
import { takePicture } from './pictures.ts';
import { closedJob, college, openJob, sampleSyncPage } from './sample-feed.ts';
import { feedOrigin, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

const partner = '杭州明泽机电有限公司';
const jobUrl = openJob.url ?? '';
const listUrl = 'https://www.zhaopin.com/list';
const fitting = { ...openJob, education: { level: 'associate', majors: ['机电一体化'] } };
let browser: StudentBrowser;

beforeAll(async () => {
  browser = await startStudentBrowser();
  const page = sampleSyncPage();
  const changes = page.changes.map((change) =>
    change.id === openJob.id ? { ...change, object: fitting } : change,
  );
  browser.answerFeed((route) =>
    route.fulfill({ json: { ...page, changes }, headers: { 'access-control-allow-origin': '*' } }),
  );
  browser.serve(jobUrl, detailPage({ title: openJob.title, employer: partner }));
  browser.serve(
    listUrl,
    listPage([
      { title: openJob.title, employer: partner, url: jobUrl },
      { title: closedJob.title, employer: '萧山精工', url: closedJob.url ?? '' },
    ]),
  );
});
afterAll(() => browser.close());

const welcomePage = async (): Promise<Page> => {
  const isWelcome = (page: Page) => page.url().endsWith('/onboarding.html');
  const { context } = browser;
  return context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
};

test('a student sets up, finds a job, saves it, applies, changes the language and deletes everything', async () => {
  const welcome = await welcomePage();
  await welcome.reload();
  await welcome.getByRole('heading', { level: 1, name: '你在哪里上学，学什么？' }).waitFor();
  await welcome.getByRole('combobox', { name: '你的学校' }).selectOption(college.id);
  await welcome.getByRole('combobox', { name: '专业' }).fill('机电一体化');
  await welcome.getByRole('combobox', { name: '专业' }).press('Enter');
  await welcome
    .getByRole('button', { name: '移除“机电一体化”' })
    .or(welcome.locator('.token'))
    .first()
    .waitFor();
  expect(await accessibilityFaults(welcome)).toEqual([]);
  await takePicture(welcome, 'onboarding-1-college');
  await welcome.getByRole('button', { name: '下一步' }).click();
  await welcome.getByRole('heading', { level: 1, name: '在哪些网站上标出岗位？' }).waitFor();
  expect(await accessibilityFaults(welcome)).toEqual([]);
  await takePicture(welcome, 'onboarding-2-boards');
  await welcome.getByRole('button', { name: '跳过' }).click();
  await welcome.getByRole('button', { name: '查看发出的每一个请求' }).click();
  await welcome.getByRole('row').nth(1).waitFor();
  expect(await accessibilityFaults(welcome)).toEqual([]);
  await takePicture(welcome, 'onboarding-3-privacy');
  await welcome.getByRole('button', { name: '上一步' }).click();
  await welcome.getByRole('heading', { level: 1, name: '在哪些网站上标出岗位？' }).waitFor();

  const job = await browser.context.newPage();
  await job.goto(jobUrl);
  await job.locator('.pill').waitFor();
  await takePicture(job, 'posting-badge', false);

  const panel = await browser.openPanel();
  const item = panel.getByRole('listitem').filter({ hasText: openJob.title });
  await item.getByRole('button', { name: openJob.title, exact: true }).click();
  await item.getByRole('definition').filter({ hasText: '机电一体化' }).waitFor();
  expect(await accessibilityFaults(panel)).toEqual([]);
  await takePicture(panel, 'panel-1-jobs', false);
  await item.getByRole('button', { name: /^收藏/ }).click();
  await panel.getByRole('tab', { name: '收藏 1' }).click();
  await panel.getByRole('heading', { name: openJob.title }).waitFor();
  await takePicture(panel, 'panel-2-saved', false);
  await panel.getByRole('button', { name: /^我已投递/ }).click();
  await panel.getByRole('tab', { name: '已投递 1' }).click();
  await expect.poll(() => panel.locator('.item.shaded').count()).toBe(1);
  expect(await accessibilityFaults(panel)).toEqual([]);
  await takePicture(panel, 'panel-3-applied', false);
  await panel.getByRole('tab', { name: '合作' }).click();
  await panel.getByRole('button', { name: /^这家企业的岗位/ }).waitFor();
  await takePicture(panel, 'panel-4-partners', false);

  await job.goto(listUrl);
  const popup = await browser.openPopup(job);
  await popup.locator('.postings li').first().waitFor();
  await takePicture(popup, 'popup', false);
  await popup.close();

  const options = await browser.openOptions();
  await options.getByRole('radio', { name: 'English' }).check();
  await panel.bringToFront();
  await panel.getByRole('tab', { name: 'Partners' }).waitFor();
  await panel.getByRole('tab', { name: 'Jobs' }).click();
  await panel.getByRole('button', { name: 'Automation Commissioning Engineer', exact: true }).waitFor();
  await takePicture(panel, 'panel-5-english', false);
  expect(await accessibilityFaults(panel)).toEqual([]);

  await options.bringToFront();
  await options.getByRole('button', { name: 'Delete everything' }).click();
  await options.getByRole('button', { name: 'Delete', exact: true }).click();
  await options.getByText('Sites that you switched on stay on').waitFor();
  await panel.bringToFront();
  await expect.poll(() => panel.locator('.item').count()).toBe(0);
  await takePicture(panel, 'panel-6-wiped', false);
}, 90_000);

test('the list of requests holds every request that was made, and no page has caused any', async () => {
  const fresh = await startStudentBrowser();
  try {
    const options = await fresh.openOptions();
    await options.getByRole('button', { name: '立即获取' }).first().click();
    await options.getByRole('button', { name: '查看发出的每一个请求' }).click();
    const shown = async () =>
      (await options.locator('.sent').allTextContents()).filter((sent) => sent.includes(feedOrigin)).sort();
    const sent = () =>
      fresh.requests
        .filter((url) => url.startsWith(feedOrigin))
        .map((url) => `GET ${decodeURIComponent(url)}`)
        .sort();
    await expect.poll(async () => JSON.stringify(await shown()) === JSON.stringify(sent())).toBe(true);
    expect((await shown()).length).toBeGreaterThan(0);
    expect(await accessibilityFaults(options)).toEqual([]);
  } finally {
    await fresh.close();
  }
}, 60_000);

test('deleting everything forgets when the student looked at her feed', async () => {
  const fresh = await startStudentBrowser();
  const isKept = () =>
    fresh.worker.evaluate(async () => 'feed-looked-at' in (await chrome.storage.local.get('feed-looked-at')));
  try {
    const panel = await fresh.openPanel();
    await expect.poll(isKept).toBe(true);
    await panel.close();
    const options = await fresh.openOptions();
    await options.getByRole('button', { name: '全部删除' }).click();
    await options.getByRole('button', { name: '删除', exact: true }).click();
    await expect.poll(isKept).toBe(false);
  } finally {
    await fresh.close();
  }
}, 60_000);
