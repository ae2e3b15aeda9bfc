import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessibilityFaults } from './accessibility.ts';
import { takePicture } from './pictures.ts';
import { openJob, sampleSyncPage } from './sample-feed.ts';
import { stopWorker } from './stop-worker.ts';
import { type StudentBrowser, startStudentBrowser } from './student-browser.ts';

const day = 24 * 3_600_000;
const inDays = (days: number) => new Date(Date.now() + days * day).toISOString();

/** The sample feed, whose open job closes at another time. */
function feedWithClosing(closesAt: string) {
  const page = sampleSyncPage();
  for (const change of page.changes) {
    if (change.id === openJob.id && change.op === 'upsert') change.object = { ...openJob, closesAt };
  }
  return page;
}

describe('reminders', () => {
  let browser: StudentBrowser;
  let panel: Page;
  const shown = () => browser.worker.evaluate(() => chrome.notifications.getAll());
  const alarm = () =>
    browser.worker.evaluate(async () => (await chrome.alarms.get('reminder'))?.scheduledTime);
  /** Says when she saved the posting, and when she switched reminders on. */
  const savedLongAgo = () =>
    browser.worker.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({
        settings: { ...Object(settings), reminders: { daysBefore: 3, since: 1 } },
      });
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('profile');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('marks', 'readwrite');
          const store = transaction.objectStore('marks');
          const reading = store.getAll();
          reading.onsuccess = () => {
            for (const mark of reading.result) store.put({ ...mark, times: { saved: 1 } });
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    });
  const saveTheJob = async () => {
    await panel.getByRole('button', { name: `收藏: ${openJob.title}` }).click();
    await panel.getByRole('tab', { name: '收藏' }).click();
  };
  const toggle = () => panel.getByRole('button', { name: /提醒/ });

  beforeAll(async () => {
    browser = await startStudentBrowser();
    const feed = feedWithClosing(inDays(30));
    browser.answerFeed((route) => route.fulfill({ json: feed }));
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    panel = await browser.openPanel();
  });

  test('are switched on from a saved job, and one alarm is set for the morning of the day', async () => {
    await saveTheJob();
    expect(await alarm()).toBeUndefined();
    expect(await toggle().getAttribute('aria-pressed')).toBe('false');
    await toggle().click();
    await panel.getByRole('button', { name: /日提醒/, pressed: true }).waitFor();
    const when = new Date((await alarm()) ?? 0);
    expect([when.getHours(), when.getMinutes()]).toEqual([9, 0]);
    expect(await accessibilityFaults(panel)).toEqual([]);
    await takePicture(panel, 'reminder-on-a-saved-job');
    await panel.close();
  });

  test('are left out of a job of which she wants none', async () => {
    await panel.getByRole('tab', { name: '收藏' }).click();
    await toggle().click();
    await panel.getByRole('button', { name: /截止前提醒我/, pressed: false }).waitFor();
    await expect.poll(alarm).toBeUndefined();
    await toggle().click();
    await expect.poll(alarm).toBeDefined();
    await panel.close();
  });

  test('come at the day that she chose in the options', async () => {
    const before = (await alarm()) ?? 0;
    const options = await browser.openOptions();
    await options.getByRole('radio', { name: '提前 7 天' }).check();
    await expect.poll(alarm).toBe(before - 4 * day);
    expect(await accessibilityFaults(options)).toEqual([]);
    await takePicture(options, 'reminders-in-the-options');
    await options.setViewportSize({ width: 360, height: 720 });
    await options.emulateMedia({ colorScheme: 'dark' });
    await options.getByRole('radio', { name: 'English' }).check();
    await takePicture(options, 'reminders-narrow');
    await options.getByRole('radio', { name: '简体中文' }).check();
    await options.getByRole('heading', { name: '你的档案' }).waitFor();
    await options.close();
    await panel.close();
  });

  test('show one notification, which survives its worker and is not shown again, and opens the posting', async () => {
    await savedLongAgo();
    const closesAt = inDays(1);
    const feed = feedWithClosing(closesAt);
    feed.changes = feed.changes.filter(({ id }) => id === openJob.id);
    for (const change of feed.changes) Object.assign(change, { rev: 9 });
    browser.answerFeed((route) => route.fulfill({ json: { ...feed, nextCursor: 'cursor-2' } }));
    await panel.getByRole('button', { name: '立即获取' }).click();
    await expect.poll(async () => Object.keys(await shown())).toHaveLength(1);
    const [id = ''] = Object.keys(await shown());
    await panel.getByRole('tab', { name: '收藏' }).click();
    await panel.getByText('已提醒').waitFor();
    await takePicture(panel, 'reminder-told');

    await browser.worker.evaluate((name) => chrome.notifications.clear(name), id);
    await stopWorker(browser);
    await panel.reload();
    await panel.getByRole('tab', { name: '收藏' }).click();
    await panel.getByText('已提醒').waitFor();
    expect(await shown()).toEqual({});

    browser.serve(openJob.url ?? '', '<title>posting</title>');
    const opened = browser.context.waitForEvent('page');
    await browser.worker.evaluate((name) => {
      (chrome.notifications.onClicked as unknown as { dispatch(id: string): void }).dispatch(name);
    }, id);
    const posting = await opened;
    await posting.waitForURL(openJob.url ?? '');
    await posting.close();
    await panel.close();
  });

  test('are off when she switches them off', async () => {
    const options = await browser.openOptions();
    await options.getByRole('switch', { name: '收藏的岗位截止前提醒我' }).click();
    await options.getByRole('radio', { name: '提前 7 天' }).waitFor({ state: 'detached' });
    expect(await alarm()).toBeUndefined();
    await options.close();
    await panel.close();
  });
});
