import { browser } from 'wxt/browser';
import { readProfile } from '../profile/profile.ts';
import { canMatch } from '../profile/student-profile.ts';
import type { PageReading } from '../verdict/found-posting.ts';

/**
 * Reads the postings of the page that a tab shows, and no more of them than the student's profile can be held
 * against; pages that no extension may read reject.
 */
export async function readTab(tab: number, files: string[] = []): Promise<PageReading | undefined> {
  const reader = canMatch(await readProfile()) ? 'whole-reader.js' : 'reader.js';
  const [frame] = await browser.scripting.executeScript<[], PageReading | undefined>({
    target: { tabId: tab },
    files: [...files, reader],
  });
  return frame?.result ?? undefined;
}
