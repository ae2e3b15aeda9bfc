import { expect, test } from 'vitest';
import { findFirefox } from './firefox.ts';
import { FirefoxMissingError, launchFirefox } from './launch.ts';

test('takes the executable that FIREFOX_PATH names before any other', () => {
  expect(findFirefox({ FIREFOX_PATH: process.execPath })).toBe(process.execPath);
});

test('says what to install where there is no Firefox', () => {
  expect(new FirefoxMissingError().message).toContain('apt-get install firefox-esr');
});

test.skipIf(findFirefox() === undefined)('runs scripts in a stock Firefox', async () => {
  const browser = await launchFirefox();
  try {
    const page = await browser.newPage();
    expect(await page.evaluate(() => navigator.userAgent)).toContain('Firefox/');
  } finally {
    await browser.close();
  }
});
