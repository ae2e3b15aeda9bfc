import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tests/e2e/browser.ts';
import { detailPage } from './board-pages.ts';
import { startInstalledExtension } from './installed-extension.ts';
import { keptMarks } from './kept-marks.ts';

const urlOf = (title: string) => `https://board.example/${encodeURIComponent(title)}`;
const titles = ['焊工', '钳工', '磨工', '铣工'];
const pages = titles.map((title) => [urlOf(title), detailPage({ title, employer: '云栖' })]);

describe('sites that the student takes back outside the extension', () => {
  let browser: ExtensionBrowser;
  let options: Page;
  /** The browser's own settings. */
  let settings: Page;
  let allSites: Locator;

  beforeAll(async () => {
    browser = await startInstalledExtension(Object.fromEntries(pages));
    const { context, extensionOrigin } = browser;
    settings = await context.newPage();
    await settings.goto('chrome://extensions/');
    options = await context.newPage();
    await options.goto(`${extensionOrigin}/options.html`);
    allSites = options.getByRole('switch', { name: /在所有网站上|On all sites/ });
  });
  afterAll(() => browser.close());

  const id = () => new URL(browser.extensionOrigin).host;
  /** Has the settings hold that she granted it before: then the browser asks no question, which nobody could answer. */
  beforeEach(async () => {
    await settings.evaluate(`chrome.developerPrivate.addHostPermission('${id()}', '*://*/*')`);
    await options.bringToFront();
    if (!(await allSites.isChecked())) await allSites.click();
    await expect.poll(() => allSites.isChecked()).toBe(true);
    await expect.poll(isEverywhere).toBe(true);
  });
  const isEverywhere = () =>
    options.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).some(({ matches }) =>
        matches?.includes('*://*/*'),
      ),
    );
  async function visit(title: string): Promise<void> {
    const page = await browser.context.newPage();
    await page.goto(urlOf(title));
    // The detector looks twice, the second time after one and a half seconds.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1600)));
    await page.close();
  }

  /** A busy browser reads late: the page stays until it was read. */
  async function visitRead(title: string): Promise<void> {
    const page = await browser.context.newPage();
    await page.goto(urlOf(title));
    await expect.poll(() => keptMarks(options)).toHaveProperty(title);
    await page.close();
  }

  test('by one of its pages: it reads nothing any more, and open options say so', async () => {
    await visitRead('焊工');
    await options.evaluate(() => chrome.permissions.remove({ origins: ['*://*/*'] }));
    await expect.poll(() => allSites.isChecked()).toBe(false);
    await expect.poll(isEverywhere).toBe(false);
    await visit('钳工');
    expect(await keptMarks(options)).not.toHaveProperty('钳工');
  });

  test('by “on click” in the browser’s settings: it reads nothing by itself, and open options say so', async () => {
    await visitRead('磨工');
    const onClick = `{ extensionId: '${id()}', hostAccess: 'ON_CLICK' }`;
    await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${onClick})`);
    await expect.poll(() => allSites.isChecked()).toBe(false);
    await expect.poll(isEverywhere).toBe(false);
    await visit('铣工');
    expect(await keptMarks(options)).not.toHaveProperty('铣工');
  });
});
