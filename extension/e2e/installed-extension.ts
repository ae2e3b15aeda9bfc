import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'wxt';
import { type ExtensionBrowser, launchWithExtension } from '../../tests/e2e/browser.ts';

/**
 * Starts a browser with the extension as a student installs it: it may read no page yet, and the whole web is the given
 * pages, by their addresses.
 */
export async function startInstalledExtension(pages: Record<string, string>): Promise<ExtensionBrowser> {
  const outDir = mkdtempSync(join(tmpdir(), 'recruitment-feed-build-'));
  await build({ root: new URL('..', import.meta.url).pathname, browser: 'chrome', outDir });
  const browser = await launchWithExtension(join(outDir, 'chrome-mv3'));
  await browser.context.route(/^https?:/, async (route) => {
    const body = pages[route.request().url()];
    if (body === undefined) return await route.abort();
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  return {
    ...browser,
    async close() {
      await browser.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
