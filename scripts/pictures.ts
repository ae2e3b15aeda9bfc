import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser, launchWithExtension } from '../tests/e2e/browser.ts';
import { chooseCollege } from '../tests/e2e/extension-options.ts';
import { startFeed } from '../tests/e2e/feed-process.ts';
import { buildWhatIsStale, testExtensionFolder } from './build.ts';

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url));
const viewport = { width: 1040, height: 760 };

/** One college's jobs on two pages: as a list on a light one, as cards on a dark and narrow one. */
const twoPages = (college: string) => `<!doctype html><html lang="zh-CN"><title>Widget</title><style>
body { display: grid; grid-template-columns: 1fr 360px; margin: 0; height: 100vh; overflow: hidden; font: 16px/1.5 system-ui; background: #fff; color: #1c1a18 }
div { padding: 24px } div + div { background: #1c1a18; color: #f6f3ef }
</style><div><recruitment-feed college="${college}" live="off"></recruitment-feed></div>
<div lang="en"><recruitment-feed college="${college}" live="off" show="jobs" layout="cards" filters="search"></recruitment-feed></div>
<script type="module" src="/widget/recruitment-feed.js"></script></html>`;

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

  const id = (await college.locator('recruitment-feed').getAttribute('college')) ?? '';
  const pages = await browser.newPage({ viewport: { width: 1040, height: 560 } });
  await pages.route('**/two-pages', (route) =>
    route.fulfill({ contentType: 'text/html', body: twoPages(id) }),
  );
  await pages.goto(`${feed.url}/two-pages`);
  await pages.locator('.layout-list .item .whole').first().waitFor();
  await pages.locator('.layout-cards.dark .item .whole').first().waitFor();
  await take(pages, 'widget');

  await chooseCollege(student, { feed: feed.url, college: 'Xiaoshan Technician College' });
  const posting = await student.context.newPage();
  await posting.setViewportSize(viewport);
  await posting.goto(`${feed.url}/demo/board?lang=en`);
  const entry = posting.getByRole('listitem').filter({ hasText: 'Hikvision' }).first();
  // At the beginning of the title: at its end lies the badge.
  await entry.getByRole('link').click({ position: { x: 8, y: 8 } });
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

// What the widget's tests compare with, drawn by this browser and these fonts.
const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url));
const states = ['run', '--project', 'browser', 'widget/src/pictures.browser.test.ts'];
const { status } = spawnSync(process.execPath, [vitest, ...states], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  env: { ...process.env, TAKE_PICTURES: '1' },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
