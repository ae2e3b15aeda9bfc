import type { Page } from 'playwright-core';
import { extensionProcess, forgetPeak, peakOf } from './extension-process.ts';

/** What it took until something was done in the extension. */
export interface Effort {
  seconds: number;
  /** Sent by the feed, as on the wire. */
  megabytes: number;
  /** The most that the extension's process held meanwhile, in megabytes. */
  peak: number;
}

/** What is watched meanwhile. */
export interface Watched {
  /** The folder of the browser's profile. */
  profile: string;
  takeBytes(): number;
}

/** Runs something in the extension and says what it took. */
export async function effortOf(
  { profile, takeBytes }: Watched,
  run: () => Promise<unknown>,
): Promise<Effort> {
  const pid = extensionProcess(profile);
  forgetPeak(pid);
  takeBytes();
  const begun = performance.now();
  await run();
  const seconds = (performance.now() - begun) / 1000;
  return { seconds, megabytes: takeBytes() / 1e6, peak: peakOf(pid) };
}

/** Lets the worker bring its copies up to date, as a student's button does; resolves when it is done. */
export async function syncNow(page: Page): Promise<void> {
  const failure = await page.evaluate(async () => {
    const status = await chrome.runtime.sendMessage({ type: 'sync-now', onlyIfStale: false });
    return JSON.stringify(status.failure ?? null);
  });
  if (failure !== 'null') throw new Error(`The feed was not synced: ${failure}`);
}
