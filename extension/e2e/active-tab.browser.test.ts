import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../tests/e2e/browser.ts';
import { detailPage } from './board-pages.ts';
import { startInstalledExtension } from './installed-extension.ts';

const url = 'https://board.example/1';

/** The part of the DevTools protocol that its types lack, https://chromedevtools.github.io/devtools-protocol/tot/Extensions/ */
type Send = (
  method: string,
  parameters: object,
) => Promise<{ targetInfos: { url: string; targetId: string }[] }>;

describe('the extension as a student installs it', () => {
  let browser: ExtensionBrowser;
  let options: Page;
  let page: Page;

  beforeAll(async () => {
    browser = await startInstalledExtension({ [url]: detailPage({ title: '焊工', employer: '云栖' }) });
    const { context, extensionOrigin } = browser;
    options = await context.newPage();
    await options.goto(`${extensionOrigin}/options.html`);
    page = await context.newPage();
    await page.goto(url);
  });
  afterAll(() => browser.close());

  /** Clicks the toolbar button over the page. */
  async function clickToolbarButton(): Promise<void> {
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('This browser has no session of its own.');
    const send = session.send.bind(session) as unknown as Send;
    const { targetInfos } = await send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find((target) => target.url === url)?.targetId;
    await send('Extensions.triggerAction', { id: new URL(options.url()).host, targetId });
  }
  /** What stands in the popup, as another page of the extension sees it. */
  const popupText = () =>
    options.evaluate(() => chrome.extension.getViews({ type: 'popup' })[0]?.document.body.textContent ?? '');

  test('reads no page by itself, and the page at hand by a click on its button', async () => {
    const mayRead = () =>
      options.evaluate((origin) => chrome.permissions.contains({ origins: [origin] }), `${url}/*`);
    expect(await mayRead()).toBe(false);
    await clickToolbarButton();
    await expect.poll(popupText, { timeout: 10_000 }).toContain('board.example');
    expect(await popupText()).not.toContain('焊工');
    await options.evaluate(() =>
      chrome.extension
        .getViews({ type: 'popup' })[0]
        ?.document.querySelector<HTMLElement>('.primary')
        ?.click(),
    );
    await expect.poll(popupText, { timeout: 10_000 }).toContain('焊工');
    expect(await mayRead()).toBe(false);
  });
});
