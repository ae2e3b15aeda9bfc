import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type FeedProcess, feed, startFeed } from './feed-process.ts';

const boards = fileURLToPath(new URL('../../../shared/corpus/ats/greenhouse/', import.meta.url));
const [first, second] = ['20260821', '20260822'].map((date) => `${boards}bashdotcom.${date}.json`) as [
  string,
  string,
];

interface Listed {
  id: string;
  title: string;
}

describe.skipIf(!existsSync(boards))('a college page on a real board of two dates', () => {
  let browser: Browser;
  let running: FeedProcess;
  beforeAll(async () => {
    [browser, running] = await Promise.all([launchBrowser(), startFeed(['--import', first])]);
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  async function jobs(status: 'open' | 'closed'): Promise<Listed[]> {
    const answer = await fetch(`${running.url}/v1/jobs?status=${status}`);
    return ((await answer.json()) as { data: Listed[] }).data;
  }

  test('shows every job by its title, finds one, and turns the one that is gone closed', async () => {
    const page = await browser.newPage({ locale: 'en-GB' });
    await page.goto(`${running.url}/demo/college?lang=en`);
    const cards = page.getByRole('feed').getByRole('article');
    const open = await jobs('open');
    await expect.poll(() => cards.count()).toBe(open.length);
    for (const { title } of open) await cards.filter({ hasText: title }).first().waitFor();

    const { status, stderr } = await feed(['import', second, '--data', running.data]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [gone] = await jobs('closed');
    await page.evaluate(() =>
      document.querySelector<HTMLElement & { refresh(): Promise<void> }>('recruitment-feed')?.refresh(),
    );
    await page.locator(`[data-id="${gone?.id}"]`).getByText('Closed').waitFor();
    expect(await cards.count()).toBe(open.length);

    await page.getByRole('searchbox').fill(open[0]?.title ?? '');
    await cards
      .filter({ hasText: open[0]?.title ?? '' })
      .first()
      .waitFor();
    await expect.poll(() => cards.count()).toBeLessThan(open.length);
  });
});
