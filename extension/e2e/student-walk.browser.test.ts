import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FeedProcess, startFeed } from '../../tests/e2e/feed-process.ts';
import { accessibilityFaults } from './accessibility.ts';
import { takePicture } from './pictures.ts';
import { type StudentBrowser, startStudentBrowser } from './student-browser.ts';

/** What the feed that runs has of everything: sample data, and a job board of somebody else's. */
let feed: FeedProcess;
let browser: StudentBrowser;
let board: Page;

const pill = () => board.locator('.pill');
const openCase = async (name: string) => {
  await board.goto(`${feed.url}/demo/board`);
  await board.getByRole('complementary').getByRole('link', { name }).click();
};

beforeAll(async () => {
  feed = await startFeed([]);
  browser = await startStudentBrowser({ runningFeed: feed.url });
});
afterAll(async () => {
  await browser?.close();
  await feed?.stop();
});

describe('a student', () => {
  test('sets up on three screens', async () => {
    const isWelcome = (page: Page) => page.url().endsWith('/onboarding.html');
    const { context } = browser;
    const welcome =
      context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
    await welcome.reload();
    await welcome.getByRole('heading', { level: 1, name: '你在哪里上学，学什么？' }).waitFor();
    await welcome.getByRole('combobox', { name: '你的学校' }).selectOption({ label: '萧山技师学院' });
    await welcome.getByRole('combobox', { name: '专业' }).fill('机电一体化');
    await welcome.getByRole('combobox', { name: '专业' }).press('Enter');
    await welcome.getByRole('button', { name: /^删去 机电一体化/ }).waitFor();
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
    await welcome.close();
  });

  test('browses a board, and sees beside each title what the feed knows', async () => {
    board = await browser.context.newPage();
    await board.emulateMedia({ reducedMotion: 'reduce' });
    await board.goto(`${feed.url}/demo/board`);
    await expect.poll(() => pill().count()).toBeGreaterThan(4);
    await takePicture(board, 'board-1-list', false);
  });

  test.each([
    ['招聘号里有（JSON-LD）', /在本校招聘号中/],
    ['招聘号里有（微数据）', /在本校招聘号中/],
    ['招聘号里有（没有标记）', /在本校招聘号中/],
    ['招聘号里已关闭', /本校招聘号：已关闭/],
    ['招聘号里有，这里薪资不同', /在本校招聘号中/],
    ['招聘号里有，这里发了两次', /在本校招聘号中/],
    ['招聘号里没有，企业与本校合作', /^(?!.*在本校招聘号中).*与你校合作/],
  ])('opens “%s” and reads what the badge says of it', async (name, said) => {
    await openCase(name);
    await board.getByRole('button', { name: said }).waitFor();
    await takePicture(board, `board-2-${name}`, false);
  });

  test('sees no badge on a posting of which the feed knows nothing', async () => {
    await openCase('招聘号一无所知');
    const popup = await browser.openPopup(board);
    await popup.getByText('招聘号未收录').waitFor();
    expect(await pill().count()).toBe(0);
    await takePicture(popup, 'popup-unknown', false);
    await popup.close();
  });

  test('saves a job from its badge, finds it in the panel, and notes there that she applied', async () => {
    await openCase('招聘号里有（JSON-LD）');
    const title = (await board.locator('h1').textContent()) ?? '';
    await pill().click();
    await takePicture(board, 'board-3-card', false);
    await board.getByRole('button', { name: '收藏', exact: true }).click();
    await board.getByRole('button', { name: '已收藏', pressed: true }).waitFor();

    const panel = await browser.openPanel();
    await panel.getByRole('listitem').first().waitFor();
    expect(await accessibilityFaults(panel)).toEqual([]);
    await takePicture(panel, 'panel-1-jobs', false);
    await panel.getByRole('tab', { name: '收藏 1' }).click();
    await panel.getByRole('heading', { name: title }).waitFor();
    await takePicture(panel, 'panel-2-saved', false);
    await panel.getByRole('button', { name: /^我已投递/ }).click();
    await panel.getByRole('tab', { name: '已投递 1' }).click();
    await expect.poll(() => panel.locator('.item.shaded').count()).toBe(1);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await takePicture(panel, 'panel-3-applied', false);
    await panel.getByRole('tab', { name: '合作' }).click();
    await panel
      .getByRole('button', { name: /^这家企业的岗位/ })
      .first()
      .waitFor();
    await takePicture(panel, 'panel-4-partners', false);
    await panel.close();

    await board.goto(`${feed.url}/demo/board`);
    const row = board.getByRole('listitem').filter({ hasText: title }).first();
    const badge = board.getByRole('button', { name: /在本校招聘号中.*已投递/ });
    await badge.waitFor();
    const [at, beside] = [await row.boundingBox(), await badge.boundingBox()];
    expect(beside?.y).toBeGreaterThanOrEqual((at?.y ?? 0) - 14);
    expect(beside?.y).toBeLessThan((at?.y ?? 0) + (at?.height ?? 0));
    await takePicture(board, 'board-4-shaded', false);
    const popup = await browser.openPopup(board);
    await popup.locator('.postings li').first().waitFor();
    await takePicture(popup, 'popup', false);
    await popup.close();
  });

  test('reads everything in English, and then deletes everything', async () => {
    const options = await browser.openOptions();
    await options.getByRole('radio', { name: 'English' }).check();
    await takePicture(options, 'options-english');
    const panel = await browser.openPanel();
    await panel.getByRole('tab', { name: 'Partners' }).click();
    await panel
      .getByRole('button', { name: /^Jobs of this employer/ })
      .first()
      .waitFor();
    await panel.getByRole('tab', { name: 'Jobs' }).click();
    await panel.getByRole('listitem').first().waitFor();
    await takePicture(panel, 'panel-5-english', false);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await board.goto(`${feed.url}/demo/board?lang=en`);
    await board
      .getByRole('button', { name: /In your college’s feed|In your college's feed/ })
      .first()
      .waitFor();
    await takePicture(board, 'board-5-english', false);

    await options.bringToFront();
    await options.getByRole('button', { name: 'Delete everything' }).click();
    await options.getByRole('button', { name: 'Delete', exact: true }).click();
    // Her language goes with everything else.
    await options.getByText('已删除').waitFor();
    await panel.bringToFront();
    await expect.poll(() => panel.locator('.item').count()).toBe(0);
    await takePicture(panel, 'panel-6-wiped', false);
  });
});
