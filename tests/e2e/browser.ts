import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from './chromium.ts';

export { chromiumFlags, chromiumPath } from './chromium.ts';

/** Starts a headless Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
}

/** A browser profile with an unpacked extension in it; `close` also removes the profile. */
export interface ExtensionBrowser {
  context: BrowserContext;
  /** `chrome-extension://…` without a trailing slash. */
  extensionOrigin: string;
  close(): Promise<void>;
}

/** Starts a headless Chromium with the built extension that lies in a folder. */
export async function launchWithExtension(
  folder: string,
  options: { locale?: string; colorScheme?: 'light' | 'dark' } = {},
): Promise<ExtensionBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'recruitment-feed-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...chromiumFlags, `--disable-extensions-except=${folder}`, `--load-extension=${folder}`],
    ...options,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return {
    context,
    extensionOrigin: worker.url().split('/', 3).join('/'),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
