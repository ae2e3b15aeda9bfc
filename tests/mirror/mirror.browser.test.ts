import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { launchBrowser } from '../e2e/browser.ts';
import { inChromium } from './in-chromium.ts';
import { expectResumedAnywhere } from './interrupted.ts';
import { expectCopyWhateverHappens } from './random-course.ts';
import { passWaits } from './until.ts';

passWaits();

/** The first `before apply`, the first `after stage` and so on: what befalls requests is the same in every store. */
const isFirstOfItsKind = (moment: string, end: number, moments: string[]) =>
  !/ (GET|beginReload)\b/.test(moment) && moments.indexOf(moment) === end;

describe("a mirror in Chromium's IndexedDB", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  const make = () => inChromium(browser);

  test(
    'that is cut, restarted and forgotten at any moment comes to hold what the feed holds',
    {
      timeout: 120_000,
    },
    () => expectCopyWhateverHappens(make, 3),
  );

  test(
    'resumes wherever its program ended around a call to the store, with nothing lost and nothing shown twice',
    {
      timeout: 120_000,
    },
    () => expectResumedAnywhere(make, isFirstOfItsKind),
  );
});
