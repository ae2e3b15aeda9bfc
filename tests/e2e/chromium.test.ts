import { expect, test } from 'vitest';
import { ChromiumMissingError, findChromium } from './chromium.ts';

test('takes the executable that CHROMIUM_PATH names before any other', () => {
  expect(findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('says what to install where there is no Chromium', () => {
  expect(new ChromiumMissingError().message).toContain('apt-get install chromium');
});
