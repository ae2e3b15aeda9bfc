import type { Locator, Page } from 'playwright-core';
import { test } from 'vitest';
import { chooseCollege, type StudentBrowser, startStudentBrowser } from './student-browser.ts';

/**
 * Returns a `test` for a file whose tests share one browser of a student who has chosen her college. Each gets a page of
 * its own in it, without motion, and `pill`, the badges on that page.
 * @param prepare serves pages and sets her profile, once.
 */
export function studentTest(prepare: (browser: StudentBrowser) => void | Promise<void>) {
  return (
    test
      // biome-ignore lint/correctness/noEmptyPattern: vitest reads off the pattern what a fixture needs.
      .extend('browser', { scope: 'file' }, async ({}, { onCleanup }): Promise<StudentBrowser> => {
        const browser = await startStudentBrowser();
        onCleanup(() => browser.close());
        await chooseCollege(browser);
        await prepare(browser);
        return browser;
      })
      .extend('page', async ({ browser }, { onCleanup }): Promise<Page> => {
        const page = await browser.context.newPage();
        onCleanup(() => page.close());
        await page.emulateMedia({ reducedMotion: 'reduce' });
        return page;
      })
      .extend('pill', ({ page }): (() => Locator) => {
        return () => page.locator('.pill');
      })
  );
}
