import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWhatIsStale, testExtensionFolder } from '../../scripts/build.ts';
import { type ExtensionBrowser, launchBrowser, launchWithExtension } from '../../tests/e2e/browser.ts';
import { startFeed } from '../../tests/e2e/feed-process.ts';
import { setProfile } from '../e2e/student-browser.ts';
import { captions, type PictureName, type StoreLanguage, texts } from './store-pictures/texts.ts';

/** What stores take: https://developer.chrome.com/docs/webstore/images */
const size = { width: 1280, height: 800 };
const tile = { width: 440, height: 280 };
/** What of a picture is the browser; the rest says what is to be seen. */
const shown = { width: 1120, height: 648 };
const panelWidth = 360;
const folder = fileURLToPath(new URL('../store/pictures/', import.meta.url));
const css = readFileSync(new URL('store-pictures/frame.css', import.meta.url), 'utf8');
const icon = readFileSync(new URL('icon.svg', import.meta.url), 'utf8');

buildWhatIsStale('testExtension');
mkdirSync(folder, { recursive: true });
const feed = await startFeed([]);
const studio = await launchBrowser();
try {
  for (const language of ['zh-CN', 'en'] as const) {
    await drawTile(language);
    const student = await launchWithExtension(testExtensionFolder, { locale: language });
    try {
      await takeAll(student, language);
    } finally {
      await student.close();
    }
  }
} finally {
  await studio.close();
  await feed.stop();
}

async function takeAll(student: ExtensionBrowser, language: StoreLanguage): Promise<void> {
  const { context, extensionOrigin } = student;
  const words = texts[language];
  const [worker] = context.serviceWorkers();
  if (worker === undefined) return;
  const settings = { feeds: [feed.url], language };
  await worker.evaluate((own) => chrome.storage.local.set({ settings: own }), settings);
  const own = async (name: string, width = shown.width) => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: shown.height });
    await page.goto(`${extensionOrigin}/${name}.html`);
    return page;
  };
  const options = await own('options');
  const college = options.getByRole('combobox').filter({ hasText: words.college });
  await college.selectOption({ label: words.college });
  await options.getByText(words.saved).waitFor();
  const id = await college.inputValue();
  await setProfile({ worker }, { ...words.profile, college: id });

  const panel = await own('sidepanel', panelWidth);
  await panel.locator('.item .match').nth(2).waitFor();
  const fitting = panel.locator('.item', { has: panel.locator('.match') }).first();
  const posting = await visit(context, await fitting.getByRole('link').getAttribute('href'), language);
  await posting.locator('.pill').click();
  await posting.locator('.card').waitFor();
  await frame('posting', language, await posting.screenshot());

  const list = await visit(context, '/demo/board', language);
  await list.locator('.pill').nth(3).waitFor();
  await frame('list', language, await list.screenshot());

  for (const at of [0, 1]) await panel.getByRole('button', { name: words.save }).nth(at).click();
  await panel.getByRole('tabpanel').evaluate((part) => part.scrollTo(0, 0));
  await list.setViewportSize({ width: shown.width - panelWidth, height: shown.height });
  await list.locator('.pill').nth(2).waitFor();
  await frame('panel', language, await list.screenshot(), await panel.screenshot());

  // What was asked for before the student came would only be in the way.
  await options.evaluate(() => void indexedDB.deleteDatabase('requests'));
  for (const _ of [1, 2]) {
    await options.getByRole('button', { name: words.fetch }).click();
    await options.getByText(words.asOf).first().waitFor();
  }
  await options.getByRole('switch').last().check();
  await options.bringToFront();
  await options.reload();
  for (const [name, heading] of [
    ['sites', words.sites],
    ['privacy', words.privacy],
  ] as const) {
    const at = options.getByRole('heading', { name: heading, exact: true });
    await at.waitFor();
    await options.getByText(words.asOf).first().waitFor();
    if (name === 'privacy') await options.getByRole('button', { name: words.requests }).click();
    await at.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + scrollY - 24));
    await frame(name, language, await options.screenshot());
  }
}

async function visit(context: BrowserContext, path: string | null, language: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize(shown);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const url = new URL(path ?? '', feed.url);
  url.searchParams.set('lang', language);
  await page.goto(url.href);
  return page;
}

/** Sets screenshots side by side into a frame that says what is to be seen. */
async function frame(name: PictureName, language: StoreLanguage, ...shots: Buffer[]): Promise<void> {
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}">`);
  const caption = `<h1>${captions[name][language]}</h1>`;
  await save(studio, size, language, `${caption}<div class="window">${images.join('')}</div>`, name);
}

async function drawTile(language: StoreLanguage): Promise<void> {
  const { name, promise } = texts[language];
  await save(
    studio,
    tile,
    language,
    `<div class="tile">${icon}<h1>${name}</h1><p>${promise}</p></div>`,
    'tile',
  );
}

async function save(
  browser: Browser,
  viewport: { width: number; height: number },
  language: StoreLanguage,
  body: string,
  name: string,
): Promise<void> {
  const page = await browser.newPage({ viewport, locale: language });
  await page.setContent(`<html lang="${language}"><style>${css}</style><body>${body}</body></html>`);
  const path = `${folder}${name}.${language}.png`;
  await page.screenshot({ path });
  await page.close();
  console.log(path.slice(path.lastIndexOf('extension/')));
}
