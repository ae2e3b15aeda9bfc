import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where pictures of the extension's pages go; none are taken where it is not named. */
const folder = process.env.RECRUITMENT_FEED_PICTURES;

/** Takes a picture of a page, where pictures are asked for. */
export async function takePicture(page: Page, name: string, fullPage = true): Promise<void> {
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: 'disabled' });
}
