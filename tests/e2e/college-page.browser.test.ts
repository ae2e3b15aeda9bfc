import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boardJobs, writeBoard } from './board-file.ts';
import { launchBrowser } from './browser.ts';
import { type FeedProcess, feed, startFeed } from './feed-process.ts';

const [plc, cnc, welding] = boardJobs as [
  (typeof boardJobs)[0],
  (typeof boardJobs)[0],
  (typeof boardJobs)[0],
];

/** Lets the page's time pass in short steps, so that no answer comes after its time is up. */
async function untilItAsksAgain(page: Page): Promise<void> {
  let asked = false;
  page.once('request', () => {
    asked = true;
  });
  while (!asked) await page.clock.runFor(2_000);
}

describe('a college page', () => {
  let browser: Browser;
  let running: FeedProcess;
  let page: Page;

  beforeAll(async () => {
    [browser, running] = await Promise.all([launchBrowser(), startFeed(['--import', writeBoard(boardJobs)])]);
    page = await browser.newPage({ locale: 'en-GB' });
    await page.clock.install();
    await page.goto(`${running.url}/demo/college?lang=en`);
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  test('shows the jobs of an imported file by their titles', async () => {
    for (const { title } of boardJobs) await page.getByText(title).waitFor();
  });

  test('finds them by words and by place', async () => {
    await page.getByRole('searchbox').fill('数控');
    await page.clock.runFor(2_000);
    await page.getByText(welding.title).waitFor({ state: 'detached' });
    await page.getByText(cnc.title).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.clock.runFor(2_000);
    await page.getByText(welding.title).waitFor();
  });

  test('shows a job as closed, in its place, once a later file lacks it', async () => {
    const { status, stderr } = await feed(['import', writeBoard([plc, cnc]), '--data', running.data]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    await untilItAsksAgain(page);
    const card = page.getByRole('feed').getByRole('article').filter({ hasText: welding.title });
    await card.getByText('Closed').waitFor();
    const stillOpen = page.getByRole('feed').getByRole('article').filter({ hasText: plc.title });
    expect(await stillOpen.getByText('Closed').count()).toBe(0);
  });

  test('shows its own words when the feed is away', async () => {
    const url = `${running.url}/demo/college?lang=en`;
    const away = await browser.newPage({ locale: 'en-GB' });
    await away.route('**/v1/**', (route) => route.abort('connectionrefused'));
    await away.goto(url);
    await away.getByText('The list of jobs cannot be shown right now.').waitFor();
    await away.close();
  });
});
