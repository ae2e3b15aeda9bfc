import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, launchWithExtension } from '../tests/e2e/browser.ts';
import { chooseCollege } from '../tests/e2e/extension-options.ts';
import { startFeed } from '../tests/e2e/feed-process.ts';
import { buildWhatIsStale, testExtensionFolder } from './build.ts';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const viewport = { width: 1040, height: 760 };

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${folder}${name}.png`, animations: 'disabled' });
  console.log(`docs/pictures/${name}.png`);
}

buildWhatIsStale('widget', 'testExtension');
mkdirSync(folder, { recursive: true });
const feed = await startFeed([]);
const browser = await launchBrowser();
const student = await launchWithExtension(testExtensionFolder, { locale: 'en-GB' });
try {
  const college = await browser.newPage({ viewport, locale: 'zh-CN' });
  await college.goto(`${feed.url}/demo/college`);
  await college.getByRole('article').first().waitFor();
  await take(college, 'college-page');

  await chooseCollege(student, { feed: feed.url, college: 'Xiaoshan Technician College' });
  const posting = await student.context.newPage();
  await posting.setViewportSize(viewport);
  await posting.goto(`${feed.url}/demo/board?lang=en`);
  await posting.getByRole('listitem').filter({ hasText: 'Hikvision' }).first().getByRole('link').click();
  const pill = posting.getByRole('button', { name: /In your college.s feed/ });
  await pill.waitFor();
  const box = await pill.boundingBox();
  // A click at a place: a click on an element may scroll the page first.
  if (box) await posting.mouse.click(box.x + 12, box.y + box.height / 2);
  await posting.getByRole('region', { name: /In your college.s feed/ }).waitFor();
  await take(posting, 'flagged-posting');
} finally {
  await Promise.all([browser.close(), student.close()]);
  await feed.stop();
}
