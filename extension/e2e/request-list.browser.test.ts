import { expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { feedOrigin, startStudentBrowser } from './student-browser.ts';

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
    const isWhole = async () => sent().length > 0 && JSON.stringify(await shown()) === JSON.stringify(sent());
    await expect.poll(isWhole, { timeout: 10_000 }).toBe(true);
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
