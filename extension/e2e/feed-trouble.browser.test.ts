import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { takePicture } from './pictures.ts';
import { openJob, sampleSyncPage } from './sample-feed.ts';
import { stopWorker } from './stop-worker.ts';
import { type FeedAnswer, feedIsDown, type StudentBrowser } from './student-browser.ts';
import { studentTest } from './student-test.ts';

const test = studentTest(() => undefined);

const html: FeedAnswer = (route) =>
  route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' });
const gone: FeedAnswer = (route) =>
  route.fulfill({
    status: 410,
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: 'about:blank', title: 'Gone', status: 410, code: 'cursor_expired' }),
  });
const otherShape: FeedAnswer = (route) => route.fulfill({ json: { changes: [{}], nextCursor: 7 } });
const cutOff: FeedAnswer = (route) =>
  route.fulfill({ contentType: 'application/json', body: '{"changes":[{"collection":"jobs",' });
const whole: FeedAnswer = (route) =>
  route.fulfill({
    json: { ...sampleSyncPage(), nextCursor: 'cursor-9' },
    headers: { 'access-control-allow-origin': '*' },
  });

/** Opens the panel while all is well, and has it fetch from a feed that answers so. */
async function fetchInPanel(browser: StudentBrowser, answer: FeedAnswer): Promise<Page> {
  browser.answerFeed(whole);
  const panel = await browser.openPanel();
  await panel.getByRole('button', { name: openJob.title, exact: true }).waitFor();
  const button = panel.getByRole('button', { name: '立即获取', disabled: false });
  await button.waitFor();
  browser.answerFeed(answer);
  await button.click();
  return panel;
}

/** An answer that waits until it is let go. */
function heldBack(answer: FeedAnswer): { answer: FeedAnswer; letGo: () => void } {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const held: FeedAnswer = async (route) => {
    await released;
    await answer(route);
  };
  return { answer: held, letGo: () => letGo() };
}

describe('the panel', () => {
  test.for([
    ['is down', feedIsDown, '连不上招聘号。'],
    ['answers with HTML', html, '这个地址不是招聘号服务。'],
    ['knows no cursor', gone, '这个地址不是招聘号服务。'],
    ['answers with another shape', otherShape, '这个地址不是招聘号服务。'],
    ['breaks off in its answer', cutOff, '这个地址不是招聘号服务。'],
  ] as const)(
    'keeps its jobs and says what is wrong when the feed %s',
    async ([, answer, words], { browser }) => {
      const panel = await fetchInPanel(browser, answer);
      await panel.getByText(words).waitFor();
      await panel.getByText('现有数据截至').waitFor();
      await panel.getByRole('button', { name: openJob.title, exact: true }).waitFor();
      await panel.close();
    },
  );

  test('shows that it is fetching while the feed is slow, with its jobs, and how it is after that', async ({
    browser,
  }) => {
    const { answer, letGo } = heldBack(whole);
    const panel = await fetchInPanel(browser, answer);
    await panel.getByText('正在获取').waitFor();
    await panel.getByRole('button', { name: openJob.title, exact: true }).waitFor();
    expect(await panel.getByRole('button', { name: '立即获取' }).isDisabled()).toBe(true);
    await takePicture(panel, 'panel-slow-feed', false);
    letGo();
    await panel.getByText('2 个岗位').waitFor();
    await panel.close();
  });

  test('counts what has come of a feed that comes in many answers', async ({ browser }) => {
    const { answer, letGo } = heldBack(whole);
    let answers = 0;
    const first = { ...sampleSyncPage(), nextCursor: 'next', hasMore: true };
    const panel = await fetchInPanel(browser, (route) => {
      answers += 1;
      return answers === 1 ? route.fulfill({ json: first }) : answer(route);
    });
    await panel.getByText('已收到 5 条').waitFor();
    letGo();
    await panel.getByText('已收到').waitFor({ state: 'detached' });
    await panel.close();
  });

  test('says that the browser has no room, and keeps what there is', async ({ browser }) => {
    // Browsers' own quota does not bind extensions in a headless run; this is how a full disk looks to the worker.
    await browser.worker.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room.', 'QuotaExceededError');
      };
    });
    const panel = await fetchInPanel(browser, (route) =>
      route.fulfill({ json: { ...sampleSyncPage(), nextCursor: 'full' } }),
    );
    await panel.getByText('浏览器空间不足').waitFor();
    await panel.getByRole('button', { name: openJob.title, exact: true }).waitFor();
    await stopWorker(browser);
    await panel.close();
  });
});
