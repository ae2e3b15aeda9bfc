import { browser } from 'wxt/browser';

/** Opens the first screens where the extension is new; an update or a restart opens nothing. */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: `${location.origin}/onboarding.html` });
}
