import { browser } from 'wxt/browser';
import { readProfile } from '../profile/profile.ts';
import { canMatch } from '../profile/student-profile.ts';
import type { PageReading } from '../verdict/found-posting.ts';

interface ReadOptions {
  tab: number;
  /** 0 for the page of the tab itself. */
  frame: number;
  /** What has to run there before. */
  files?: string[];
}

/**
 * Reads the postings of the page that a frame shows, and no more of them than the student's profile can be held
 * against; pages that no extension may read reject.
 */
export async function readTab({ tab, frame, files = [] }: ReadOptions): Promise<PageReading | undefined> {
  const reader = canMatch(await readProfile()) ? 'whole-reader.js' : 'reader.js';
  const [read] = await browser.scripting.executeScript<[], PageReading | undefined>({
    target: { tabId: tab, frameIds: [frame] },
    files: [...files, reader],
  });
  return read?.result ?? undefined;
}
