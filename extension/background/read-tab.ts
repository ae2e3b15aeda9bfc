import { browser } from 'wxt/browser';
import type { PageReading } from '../verdict/found-posting.ts';

/** Reads the postings of the page that a tab shows; pages that no extension may read reject. */
export async function readTab(tab: number, files: string[] = []): Promise<PageReading | undefined> {
  const [frame] = await browser.scripting.executeScript<[], PageReading | undefined>({
    target: { tabId: tab },
    files: [...files, 'reader.js'],
  });
  return frame?.result ?? undefined;
}
